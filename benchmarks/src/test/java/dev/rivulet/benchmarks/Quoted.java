package dev.rivulet.benchmarks;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Join;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;

/** Orders and quotes matched by the name of a symbol. */
@Graph
public interface Quoted {
    /** So much of a symbol. */
    record Order(String symbol, long size) {}

    /** What one of a symbol costs. */
    record Quote(String symbol, long price) {}

    @Collection
    Rows<Order> orders();

    @Collection
    Rows<Quote> quotes();

    @Join(left = "orders", right = "quotes", on = "symbol")
    static long worth(long size, long price) {
        return size * price;
    }

    @Sum("worth")
    long total();
}
