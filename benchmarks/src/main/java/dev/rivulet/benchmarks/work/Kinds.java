package dev.rivulet.benchmarks.work;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Distinct;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.Graph;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.View;

/** The number of different values. */
@Graph
public interface Kinds {
    @Collection
    Rows<Value> values();

    @Each("values")
    static long kind(long value) {
        return value;
    }

    @Distinct("kind")
    View<Long> kinds();

    @Count("kinds")
    long different();
}
