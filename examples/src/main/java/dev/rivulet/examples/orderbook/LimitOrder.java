package dev.rivulet.examples.orderbook;

/**
 * An order that waits.
 *
 * @param symbol of the instrument
 * @param side to buy or to sell
 * @param ticks the limit in ticks of the instrument
 * @param quantity how many are wanted
 */
public record LimitOrder(String symbol, Side side, long ticks, long quantity) {
    /** What is left of the order. */
    LimitOrder reducedTo(long left) {
        return new LimitOrder(symbol, side, ticks, left);
    }
}
