package dev.rivulet.benchmarks;

import static dev.rivulet.benchmarks.Bar.growth;
import static dev.rivulet.benchmarks.Bar.times;

import java.util.List;

/** The lines of events into groups with their bars; a map of accumulators by hand is the measure. */
final class GroupBudget {
    private static final Bar JAVA_UTIL = times(2, "JavaUtil");
    private static final Bar FASTUTIL = times(2, "Fastutil");
    private static final Bar FLAT = times(1.5, "Rivulet").of("event:1000");
    /** Flat as far as caches go: a map by hand grows where they end as well. */
    private static final Bar GROWTH = growth(1.5, "JavaUtil", "event:1000");

    static final List<Line> LINES = List.of(
            Line.of("an event into one of 1K groups, one out", "event:1000", JAVA_UTIL, FASTUTIL),
            Line.of("the same, 100K groups", "event:100000", JAVA_UTIL, FASTUTIL, FLAT, GROWTH),
            Line.of("the same, 1M groups", "event:1000000", JAVA_UTIL, FASTUTIL, FLAT, GROWTH));

    private GroupBudget() {}
}
