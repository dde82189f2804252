package dev.rivulet.examples.vwap;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Max;
import dev.rivulet.annotations.Min;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;

/** The trades of one hour. */
@Graph
public interface Hour {
    @Collection
    Rows<Trade> trades();

    @Sum("trades")
    static double value(double price, double amount) {
        return price * amount;
    }

    @Sum("trades")
    static double volume(double amount) {
        return amount;
    }

    @Max("trades")
    static double high(double price) {
        return price;
    }

    @Min("trades")
    static double low(double price) {
        return price;
    }

    @Query
    static double vwap(double value, double volume) {
        return value / volume;
    }

    double volume();

    double high();

    double low();

    double vwap();
}
