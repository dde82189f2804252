package dev.rivulet.benchmarks;

import java.util.Map;

/**
 * A line of the table: what was measured of whom, and the bar.
 *
 * @param work what is done
 * @param name the benchmark's name without who does it, and the parameter where there is one
 * @param against whose figure the bar is a multiple of
 * @param bar what must be reached
 */
record Line(String work, String name, String against, String bar) {
    /** The figures of one benchmark: nanoseconds and bytes for each operation. */
    record Figures(double nanos, double bytes) {}

    String row(Map<String, Figures> all) {
        Figures rivulet = all.get(name("Rivulet"));
        if (rivulet == null) {
            return "";
        }
        Figures other = all.get(name(against));
        String ratio = other == null ? "" : "%.2f × %s".formatted(rivulet.nanos() / other.nanos(), against.toLowerCase());
        return "| %s | %.1f | %.0f | %s | %s | %s | %s | %s | %s |%n".formatted(
                work, rivulet.nanos(), rivulet.bytes(),
                cell(all, "Plain"), cell(all, "Flags", "Eager"), cell(all, "Scratch"), cell(all, "Fluxtion"),
                ratio, bar);
    }

    private String name(String who) {
        int at = name.indexOf(':');
        return at < 0 ? name + who : name.substring(0, at) + who + name.substring(at);
    }

    private String cell(Map<String, Figures> all, String... who) {
        for (String each : who) {
            Figures figures = all.get(name(each));
            if (figures != null) {
                return "%.1f".formatted(figures.nanos());
            }
        }
        return "";
    }
}
