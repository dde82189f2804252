package dev.rivulet.benchmarks;

import java.util.Locale;
import java.util.Map;

/**
 * What a line of the table must reach.
 *
 * @param kind how the limit is meant
 * @param limit at most this
 * @param work another line's name, where its figure is the measure; else empty
 * @param against whose figure is the measure
 */
record Bar(Kind kind, double limit, String work, String against) {
    /** How a limit is meant. */
    enum Kind {
        TIMES,
        MORE,
        NANOS,
        GROWTH
    }

    /** At most {@code limit} times what {@code against} takes. */
    static Bar times(double limit, String against) {
        return new Bar(Kind.TIMES, limit, "", against);
    }

    /** At most {@code limit} nanoseconds more than what {@code against} takes. */
    static Bar more(double limit, String against) {
        return new Bar(Kind.MORE, limit, "", against);
    }

    /** From another line's figure on, grown at most {@code limit} times as {@code against} has grown. */
    static Bar growth(double limit, String against, String from) {
        return new Bar(Kind.GROWTH, limit, from, against);
    }

    /** At most {@code limit} nanoseconds. */
    static Bar nanos(double limit) {
        return new Bar(Kind.NANOS, limit, "", "");
    }

    /** The same, measured by another line's figure. */
    Bar of(String other) {
        return new Bar(kind, limit, other, against);
    }

    /** The figure, the bar, and whether it is met. */
    String verdict(String name, double nanos, Map<String, Line.Figures> all) {
        double figure = figure(name, nanos, all);
        return Double.isNaN(figure)
                ? "%s: not measured".formatted(text())
                : "%.2f, bar %s: %s".formatted(figure, text(), figure <= limit ? "met" : "missed");
    }

    private double figure(String name, double nanos, Map<String, Line.Figures> all) {
        double base = nanos(work.isEmpty() ? name : work, against, all);
        return switch (kind) {
            case TIMES -> nanos / base;
            case MORE -> nanos - base;
            case NANOS -> nanos;
            case GROWTH -> nanos / nanos(work, "Rivulet", all) / (nanos(name, against, all) / base);
        };
    }

    /** Not a number where it was not measured. */
    private static double nanos(String name, String who, Map<String, Line.Figures> all) {
        Line.Figures figures = all.get(Line.name(name, who));
        return figures == null ? Double.NaN : figures.nanos();
    }

    private String text() {
        String number = limit == Math.rint(limit) ? "%.0f".formatted(limit) : "" + limit;
        String whom = (against.toLowerCase(Locale.ROOT) + " " + work).strip();
        return switch (kind) {
            case TIMES -> "≤ %s × %s".formatted(number, whom);
            case MORE -> "≤ %s ns more than %s".formatted(number, whom);
            case NANOS -> "≤ %s ns".formatted(number);
            case GROWTH -> "growth ≤ %s × that of %s".formatted(number, whom);
        };
    }
}
