package dev.rivulet.tests.lazy;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Pairwise;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.SortBy;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;
import java.util.function.LongSupplier;

/** A scalar asks for a sum of rows that, further on, read that scalar. */
@Graph
interface Feedback {
    record Item(long size) {}

    @Collection
    Rows<Item> items();

    @Sum("items")
    static long sum(long size) {
        return size;
    }

    @Query
    static long scale(LongSupplier sum) {
        return sum.getAsLong() / 10;
    }

    @Each("items")
    static long scaled(long size, long scale) {
        return size * scale;
    }

    @Sum("scaled")
    long total();

    @SortBy("scaled")
    static long inOrder(long scaled) {
        return scaled;
    }

    @Pairwise("inOrder")
    static long gap(long earlier, long later) {
        return later - earlier;
    }

    @Sum("gap")
    long range();
}
