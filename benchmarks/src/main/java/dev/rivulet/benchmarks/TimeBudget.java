package dev.rivulet.benchmarks;

import static dev.rivulet.benchmarks.Bar.times;

import java.util.List;

/** The lines of windows of event time with their bars, for each event of a stream that never ends. */
final class TimeBudget {
    private static final Bar FLINK = times(1, "Flink");
    /** What panes are for: an event costs the same, however many windows it is in. */
    private static final Bar OVERLAP = times(1.5, "Rivulet").of("sliding:6");

    static final List<Line> LINES = List.of(
            Line.of("tumbling counts and sums, an event", "tumbling", FLINK),
            Line.of("sliding, 6 windows overlap, an event", "sliding:6", FLINK),
            Line.of("the same, 60 windows", "sliding:60", FLINK, OVERLAP),
            Line.of("sessions of 10K keys, an event", "sessions", FLINK));

    private TimeBudget() {}
}
