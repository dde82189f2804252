package dev.rivulet.tests.windows;

import java.util.Comparator;

/** The times from {@code start} to just before {@code end}; ordered as windows close. */
public record Span(long start, long end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingLong(Span::end).thenComparingLong(Span::start);

    /** Checks that there is a time in it. */
    public Span {
        if (start >= end) {
            throw new IllegalArgumentException("no time lies in [" + start + ", " + end + ")");
        }
    }

    /** Whether the two overlap or touch. */
    public boolean meets(Span other) {
        return start <= other.end && other.start <= end;
    }

    /** From where the first starts to where the last ends. */
    public Span join(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
