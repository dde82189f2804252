package dev.rivulet.benchmarks;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;

/** A graph whose methods count their own calls, so that no counting of ours stands in between. */
@Graph
public interface Counted {
    /** The calls so far: of the map of rows, of the query of their sum, of the query beside. */
    int[] CALLS = new int[3];

    /** A leaf. */
    record Leaf(long count) {}

    @Collection
    Rows<Leaf> leaves();

    @Input
    long beside();

    @Each("leaves")
    static long doubled(long count) {
        CALLS[0]++;
        return 2 * count;
    }

    @Sum("doubled")
    long total();

    @Query
    static long half(long total) {
        CALLS[1]++;
        return total / 2;
    }

    @Query
    static long unrelated(long beside) {
        CALLS[2]++;
        return beside + 1;
    }
}
