package dev.rivulet.examples.vwap;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Table;

/** The last trade of each of many instruments: an event changes one leaf of thousands. */
@Graph
public interface Instruments {
    @Collection
    Table<String, Trade> last();

    @Each("last")
    static double value(double price, double amount) {
        return price * amount;
    }

    @Sum("value")
    double total();

    @Query
    static long cents(double total) {
        return Math.round(total * 100);
    }
}
