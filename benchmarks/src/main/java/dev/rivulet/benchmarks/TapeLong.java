package dev.rivulet.benchmarks;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Filter;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;

/** VWAP in whole ticks and lots. */
@Graph
public interface TapeLong {
    /** A trade: price in cents, amount in satoshis of a thousand. */
    record Trade(long price, long amount) {}

    @Collection
    Rows<Trade> trades();

    @Filter("trades")
    static boolean counted(long amount) {
        return amount > 0;
    }

    @Sum("counted")
    static long value(long price, long amount) {
        return price * amount;
    }

    @Sum("counted")
    static long volume(long amount) {
        return amount;
    }

    @Query
    static long vwap(long value, long volume) {
        return volume == 0 ? 0 : value / volume;
    }
}
