package dev.rivulet.benchmarks;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;

/** Leaves with a map and a fold, of longs and of doubles. */
@Graph
public interface Leaves {
    /** A leaf. */
    record Leaf(long count, double weight) {}

    @Collection
    Rows<Leaf> leaves();

    @Each("leaves")
    static long doubled(long count) {
        return 2 * count;
    }

    @Sum("doubled")
    long total();

    @Query
    static long shown(long total) {
        return total + 1;
    }
}
