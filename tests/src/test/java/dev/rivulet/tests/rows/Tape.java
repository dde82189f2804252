package dev.rivulet.tests.rows;

import dev.rivulet.annotations.Average;
import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.Filter;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Max;
import dev.rivulet.annotations.Min;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.View;
import java.util.OptionalDouble;

/** Trades, those that are large enough, and folds of them. */
@Graph
public interface Tape {
    /** One trade. */
    record Trade(long at, double price, double amount) {}

    @Collection
    Rows<Trade> trades();

    @Input
    default double minimum() {
        return 0.01;
    }

    @Filter("trades")
    static boolean live(double amount, double minimum) {
        return amount >= minimum;
    }

    @Each("live")
    static double notional(double price, double amount) {
        if (price < 0) {
            throw new IllegalArgumentException("negative price");
        }
        return price * amount;
    }

    @Count("live")
    int number();

    @Sum("notional")
    double value();

    @Sum("live")
    static double volume(double amount) {
        return amount;
    }

    @Each("live")
    static double price(double price) {
        return price;
    }

    @Min("price")
    OptionalDouble low();

    @Max(value = "notional", empty = "0")
    double largest();

    @Average("notional")
    OptionalDouble mean();

    @Query
    static double vwap(double value, double volume) {
        return volume == 0 ? 0 : value / volume;
    }

    @Query
    static long latest(View<Trade> live) {
        long latest = 0;
        for (Trade trade : live) {
            latest = Math.max(latest, trade.at());
        }
        return latest;
    }
}
