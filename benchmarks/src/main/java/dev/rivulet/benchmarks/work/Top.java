package dev.rivulet.benchmarks.work;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.SortBy;
import dev.rivulet.annotations.Sum;
import dev.rivulet.annotations.TopK;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.View;

/** The sum of the ten greatest values. */
@Graph
public interface Top {
    @Collection
    Rows<Value> values();

    @SortBy(value = "values", descending = true)
    static long greatestFirst(long value) {
        return value;
    }

    @TopK(value = "greatestFirst", k = 10)
    View<Value> ten();

    @Sum("ten")
    static long total(long value) {
        return value;
    }
}
