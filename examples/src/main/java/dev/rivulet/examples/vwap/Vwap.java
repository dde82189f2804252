package dev.rivulet.examples.vwap;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Filter;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;
import java.util.Locale;

/** The volume-weighted average price of a tape: over all, and by hour. */
@Graph
public interface Vwap {
    /** The smallest amount that counts. */
    @Input
    double minimum();

    @Collection
    Rows<Trade> trades();

    @Filter("trades")
    static boolean counted(double amount, double minimum) {
        return amount >= minimum;
    }

    @GroupBy(value = "counted", into = Hour.class)
    static long byHour(long at) {
        return Math.floorDiv(at, 3600L);
    }

    @Count("counted")
    long count();

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

    /** Whole cents: a trade that leaves them as they are stops here, and no headline is written. */
    @Query
    static long cents(double vwap) {
        return Math.round(vwap * 100);
    }

    @Query
    static String headline(long cents) {
        return String.format(Locale.ROOT, "VWAP %d.%02d USD", cents / 100, cents % 100);
    }
}
