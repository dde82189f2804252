package dev.rivulet.examples.vwap;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Filter;
import dev.rivulet.annotations.First;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Last;
import dev.rivulet.annotations.Max;
import dev.rivulet.annotations.Min;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.time.TimeWindow;
import java.time.Instant;

/** The trades of one minute. */
@Graph
public interface Minute {
    @Input
    @Key
    TimeWindow window();

    /** The smallest amount that counts. */
    @Input
    double minimum();

    @Collection
    Rows<Trade> trades();

    @Filter("trades")
    static boolean counted(double amount, double minimum) {
        return amount >= minimum;
    }

    @Count("counted")
    int count();

    @First(value = "counted", empty = "NaN")
    static double open(double price) {
        return price;
    }

    @Max(value = "counted", empty = "NaN")
    static double high(double price) {
        return price;
    }

    @Min(value = "counted", empty = "NaN")
    static double low(double price) {
        return price;
    }

    @Last(value = "counted", empty = "NaN")
    static double close(double price) {
        return price;
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
        return value / volume;
    }

    @Query
    static Instant start(TimeWindow window) {
        return window.start();
    }

    double vwap();
}
