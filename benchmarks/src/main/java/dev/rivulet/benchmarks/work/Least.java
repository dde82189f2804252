package dev.rivulet.benchmarks.work;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Min;
import dev.rivulet.runtime.collection.Rows;

/** The least of many values. */
@Graph
public interface Least {
    @Collection
    Rows<Value> values();

    @Min(value = "values", empty = "0")
    static long least(long value) {
        return value;
    }
}
