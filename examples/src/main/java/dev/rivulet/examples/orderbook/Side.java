package dev.rivulet.examples.orderbook;

/** What an order wants. */
public enum Side {
    /** To buy: a bid. */
    BUY,
    /** To sell: an ask. */
    SELL
}
