package dev.rivulet.tests.windows;

import java.util.List;

/** What Flink does in another way, and how its answers are read here because of it. */
final class Differences {
    private Differences() {}

    /**
     * Without the rows that are in no window: where windows slide by more than their size, Flink
     * takes a row between them for late if its time and the lateness are over.
     */
    static List<Row<Long>> lateForAWindow(WindowSpec spec, List<Row<Long>> late) {
        return late.stream().filter(row -> !spec.spans(row.time()).isEmpty()).toList();
    }
}
