package dev.rivulet.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A column of the table, for peers of one kind.
 *
 * @param title what stands above
 * @param who whose figures; of several that were measured the first
 */
record Column(String title, List<String> who) {
    static final List<Column> ALL = List.of(
            new Column("no tracking", "Plain"),
            new Column("dirty flags or eager", "Flags", "Eager"),
            new Column("java.util", "JavaUtil"),
            new Column("fastutil", "Fastutil"),
            new Column("panes by hand", "Panes"),
            new Column("from scratch", "Scratch"),
            new Column("Fluxtion", "Fluxtion"),
            new Column("Flink", "Flink"),
            new Column("Bavet", "Bavet"));

    private Column(String title, String... who) {
        this(title, List.of(who));
    }

    /** The nanoseconds of a line, or nothing. */
    String cell(Line line, Map<String, Line.Figures> all) {
        return who.stream()
                .map(each -> all.get(Line.name(line.name(), each)))
                .filter(Objects::nonNull)
                .map(figures -> "%.1f".formatted(figures.nanos()))
                .findFirst()
                .orElse("");
    }
}
