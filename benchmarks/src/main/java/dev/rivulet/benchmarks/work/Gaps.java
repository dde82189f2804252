package dev.rivulet.benchmarks.work;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Pairwise;
import dev.rivulet.annotations.SortBy;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;

/** Values in their order, and the squares of the distances between neighbours. */
@Graph
public interface Gaps {
    @Collection
    Rows<Value> values();

    @Each("values")
    static long time(long value) {
        return value;
    }

    @SortBy("time")
    static long inTime(long time) {
        return time;
    }

    @Pairwise("inTime")
    static long gap(long earlier, long later) {
        return (later - earlier) * (later - earlier);
    }

    @Sum("gap")
    long total();
}
