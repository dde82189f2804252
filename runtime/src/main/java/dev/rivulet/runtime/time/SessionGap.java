package dev.rivulet.runtime.time;

/**
 * Windows by activity: each row has a window of {@code ticks} from its time on, and windows that
 * {@linkplain WindowShape#meet overlap or touch} are one. Which there are depends on the rows.
 */
public record SessionGap(long ticks) {
    /** Checks that it is positive. */
    public SessionGap {
        if (ticks <= 0) {
            throw new IllegalArgumentException("the gap between sessions is positive; this is " + ticks);
        }
    }

    /** The end of the window of a row at {@code time} alone. */
    public long end(long time) {
        long end = time + ticks;
        if (end < time) {
            throw new ArithmeticException(
                    "the session of tick " + time + " ends beyond what a long can hold");
        }
        return end;
    }
}
