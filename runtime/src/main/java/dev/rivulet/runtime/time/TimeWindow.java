package dev.rivulet.runtime.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/**
 * The times from {@code start} on and before {@code end}. Windows are ordered as they close: by end,
 * then by start.
 *
 * @param start the first time in it
 * @param end the first time after it
 */
public record TimeWindow(Instant start, Instant end) implements Comparable<TimeWindow> {
    private static final Comparator<TimeWindow> ORDER =
            Comparator.comparing(TimeWindow::end).thenComparing(TimeWindow::start);

    /** Checks that there is a time in it. */
    public TimeWindow {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException(
                    "a window ends after it starts; there is no time from " + start + " to " + end);
        }
    }

    /** Whether {@code time} lies in this window. */
    public boolean contains(Instant time) {
        return !time.isBefore(start) && time.isBefore(end);
    }

    /** How long it is. */
    public Duration length() {
        return Duration.between(start, end);
    }

    @Override
    public int compareTo(TimeWindow other) {
        return ORDER.compare(this, other);
    }

    /** The window as ISO 8601 writes an interval: start, slash, end. */
    @Override
    public String toString() {
        return start + "/" + end;
    }
}
