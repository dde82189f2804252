package dev.rivulet.benchmarks;

import static dev.rivulet.benchmarks.Bar.growth;
import static dev.rivulet.benchmarks.Bar.times;

import java.util.List;

/** The lines of operators over collections with their bars; peers that hold the same rows are the measure. */
final class CollectionBudget {
    private static final Bar EAGER = times(2, "Eager");
    private static final Bar FASTUTIL = times(1, "Fastutil");
    private static final Bar FLAT = times(1.5, "Rivulet").of("insert:1000");
    /** Each doubling adds a step down the tree, and caches hold less of it: for us as for the peer. */
    private static final Bar GROWTH = growth(1.5, "Fastutil", "gaps:1000");

    static final List<Line> LINES = List.of(
            Line.of("filter → each → count, a row out and one in, 1K", "insert:1000", EAGER, FASTUTIL),
            Line.of("the same, 10K live rows", "insert:10000", EAGER, FASTUTIL, FLAT),
            Line.of("the same, 100K live rows", "insert:100000", EAGER, FASTUTIL, FLAT),
            Line.of("the same, 1M live rows", "insert:1000000", EAGER, FASTUTIL, FLAT),
            Line.of("sort → pairwise → sum, one of 1K rows moved", "gaps:1000", FASTUTIL),
            Line.of("the same, 10K rows", "gaps:10000", FASTUTIL),
            Line.of("the same, 100K rows", "gaps:100000", FASTUTIL),
            Line.of("the same, 1M rows", "gaps:1000000", FASTUTIL, GROWTH),
            Line.of("join of 10K and 10K rows, a row out and one in", "join:10000", FASTUTIL),
            Line.of("the same, 1M and 1M rows", "join:1000000", FASTUTIL),
            Line.of("sums of 1K groups of 10, a row out and one in", "groups:1000", FASTUTIL),
            Line.of("the same, 100K groups", "groups:100000", FASTUTIL),
            Line.of("min of 10K, the least out and another in", "least:10000", FASTUTIL),
            Line.of("the same, 1M rows", "least:1000000", FASTUTIL),
            Line.of("top 10 of 10K, a row out and one in", "top:10000", FASTUTIL),
            Line.of("the same, 1M rows", "top:1000000", FASTUTIL),
            Line.of("distinct count of 10K, four of each on average", "distinct:10000", FASTUTIL),
            Line.of("the same, 1M rows", "distinct:1000000", FASTUTIL),
            Line.of("99th percentile of 10K, a row out and one in", "quantile:10000", FASTUTIL),
            Line.of("the same, 100K rows", "quantile:100000", FASTUTIL),
            Line.of("the same, 1M rows", "quantile:1000000", FASTUTIL));

    private CollectionBudget() {}
}
