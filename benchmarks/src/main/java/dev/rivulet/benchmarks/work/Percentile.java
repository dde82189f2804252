package dev.rivulet.benchmarks.work;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Quantile;
import dev.rivulet.runtime.collection.Rows;

/** The value at the 99th percentile. */
@Graph
public interface Percentile {
    @Collection
    Rows<Value> values();

    @Quantile(value = "values", p = 0.99, empty = "0")
    static long high(long value) {
        return value;
    }
}
