package dev.rivulet.examples.crossrate;

import dev.rivulet.examples.vwap.Trade;
import java.time.LocalDate;

/**
 * A trade of bitcoins, and the shares that its dollars would have bought that day.
 *
 * @param day of the trade
 * @param bitcoins traded
 * @param dollars paid
 * @param shares at the day's close; 0 if the exchange was closed
 * @param open whether the exchange was open
 */
public record Swap(LocalDate day, double bitcoins, double dollars, double shares, boolean open) {
    /** On a day without a bar. */
    static Swap closed(Trade trade) {
        return new Swap(CrossRate.day(trade.at()), trade.amount(), dollars(trade), 0, false);
    }

    /** On a day that ended with {@code bar}. */
    static Swap open(Trade trade, Bar bar) {
        double dollars = dollars(trade);
        return new Swap(bar.day(), trade.amount(), dollars, dollars / bar.close(), true);
    }

    private static double dollars(Trade trade) {
        return trade.price() * trade.amount();
    }
}
