package dev.rivulet.examples.orderbook;

/**
 * An order with its price in dollars.
 *
 * @param symbol of the instrument
 * @param side to buy or to sell
 * @param price in dollars
 * @param quantity how many are wanted
 */
public record Quote(String symbol, Side side, double price, long quantity) {
    /** The price and the quantity of {@code order}, which is for {@code instrument}. */
    static Quote of(LimitOrder order, Instrument instrument) {
        return new Quote(order.symbol(), order.side(), order.ticks() * instrument.tick(), order.quantity());
    }
}
