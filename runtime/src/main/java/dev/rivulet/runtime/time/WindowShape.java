package dev.rivulet.runtime.time;

/**
 * Which windows there are, in ticks, for windows that do not depend on the rows. The windows of a
 * time are those that start from {@link #first} to {@link #last}:
 *
 * <pre>{@code
 * long last = shape.last(time);
 * for (long start = shape.first(time); start <= last; start = shape.next(start)) {
 *     // [start, shape.end(start))
 * }
 * }</pre>
 *
 * <p>A window is known by its start, and a later start has a later end. All methods throw
 * {@link ArithmeticException} where a window would begin or end beyond what a long holds: such a time
 * is refused, not put into a window that is cut off.
 */
public sealed interface WindowShape permits FixedWindows, CalendarWindows {
    /** The start of the earliest window that ends after {@code time}. */
    long first(long time);

    /** The start of the latest window that does not start after {@code time}. */
    long last(long time);

    /** The start of the window that follows the one that starts at {@code start}. */
    long next(long start);

    /** The end of the window that starts at {@code start}. */
    long end(long start);

    /**
     * The watermark at which a window that ends at {@code end} closes, {@code lateness} ticks later;
     * one that lies beyond the end of time is the end of time.
     */
    static long closing(long end, long lateness) {
        long sum = end + lateness;
        return sum < end ? Long.MAX_VALUE : sum;
    }

    /** Whether the two windows overlap or touch, so that they are of one session. */
    static boolean meet(long start, long end, long otherStart, long otherEnd) {
        return start <= otherEnd && otherStart <= end;
    }
}
