package dev.rivulet.benchmarks;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Filter;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;

/** VWAP in exact doubles. */
@Graph
public interface TapeDouble {
    /** A trade. */
    record Trade(double price, double amount) {}

    @Collection
    Rows<Trade> trades();

    @Filter("trades")
    static boolean counted(double amount) {
        return amount > 0;
    }

    @Sum("counted")
    static double value(double price, double amount) {
        return price * amount;
    }

    @Sum("counted")
    static double volume(double amount) {
        return amount;
    }

    @Query
    static double vwap(double value, double volume) {
        return volume == 0 ? 0 : value / volume;
    }
}
