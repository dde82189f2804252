package dev.rivulet.tests.oracle;

import java.util.Locale;

/** A node's cutoff: when a new value counts as the old one. */
record Cut(Kind kind, double tolerance) {
    static final Cut EQUAL = new Cut(Kind.EQUAL, 0);

    /** As the annotation names them. */
    enum Kind {
        EQUAL,
        IDENTITY,
        NEVER,
        TOLERANCE
    }

    /** Whether {@code next} is published where {@code old} was. */
    boolean changed(Object old, Object next) {
        return switch (kind) {
            case EQUAL -> !Same.bits(old, next);
            case IDENTITY -> old != next;
            case NEVER -> true;
            case TOLERANCE -> !near(((Number) old).doubleValue(), ((Number) next).doubleValue());
        };
    }

    private boolean near(double a, double b) {
        return Same.bits(a, b) || Math.abs(a - b) <= tolerance;
    }

    /** The annotation's elements, the first one begun with {@code before}; empty for the default. */
    String java(String before) {
        return switch (kind) {
            case EQUAL -> "";
            case TOLERANCE -> String.format(
                    Locale.ROOT, "%scutoff = Cutoff.TOLERANCE, tolerance = %s", before, tolerance);
            default -> before + "cutoff = Cutoff." + kind;
        };
    }
}
