package dev.rivulet.benchmarks.work;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Join;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;

/** Orders and prices of the same symbol, and what they come to. */
@Graph
public interface Matches {
    /** So much of a symbol. */
    record Order(long symbol, long size) {}

    /** What one of a symbol costs. */
    record Price(long symbol, long price) {}

    @Collection
    Rows<Order> orders();

    @Collection
    Rows<Price> prices();

    @Join(left = "orders", right = "prices", on = "symbol")
    static long worth(long size, long price) {
        return size * price;
    }

    @Sum("worth")
    long total();
}
