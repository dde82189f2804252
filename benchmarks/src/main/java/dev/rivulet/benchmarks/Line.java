package dev.rivulet.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A line of the table: what was measured of whom, and the bars.
 *
 * @param work what is done
 * @param name the benchmark's name without who does it, and the parameter where there is one
 * @param bars what must be reached
 */
record Line(String work, String name, List<Bar> bars) {
    /** The line whose figure of Rivulet is that of the line before it. */
    static final String NAIVE = "naiveLeaf";

    /** The figures of one benchmark: nanoseconds, by how many they may be wrong, and bytes for each operation. */
    record Figures(double nanos, double error, double bytes) {}

    static Line of(String work, String name, Bar... bars) {
        return new Line(work, name, List.of(bars));
    }

    /** Whether Rivulet's part is measured by another line. */
    boolean sameAsAnother() {
        return name.equals(NAIVE);
    }

    /** The benchmark of {@code who}; a parameter stands behind. */
    static String name(String name, String who) {
        int at = name.indexOf(':');
        return at < 0 ? name + who : name.substring(0, at) + who + name.substring(at);
    }

    /** Whether anybody was measured. */
    boolean measured(Map<String, Figures> all) {
        return all.containsKey(name(name, "Rivulet"))
                || Column.ALL.stream().anyMatch(column -> !column.cell(this, all).isEmpty());
    }

    /** Rivulet's cells stay empty where only peers were asked for. */
    String row(List<Column> columns, Map<String, Figures> all) {
        Figures rivulet = all.get(name(name, "Rivulet"));
        String own = rivulet == null ? " | " : "%.1f | %.0f".formatted(rivulet.nanos(), rivulet.bytes());
        String peers = columns.stream()
                .map(column -> column.cell(this, all) + " | ")
                .collect(Collectors.joining());
        return "| %s | %s | %s%s |%n".formatted(
                work, own, peers, rivulet == null ? "" : verdicts(rivulet.nanos(), all));
    }

    private String verdicts(double nanos, Map<String, Figures> all) {
        return bars.stream()
                .map(bar -> bar.verdict(name, nanos, all))
                .collect(Collectors.joining("; "));
    }
}
