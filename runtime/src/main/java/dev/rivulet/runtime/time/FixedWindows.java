package dev.rivulet.runtime.time;

/**
 * Windows of {@code size} ticks, one at each {@code slide} ticks. Where the slide is less than the
 * size they overlap, and a time lies in {@code size / slide} of them, rounded up or down; where it is
 * more, there are times between them, which lie in none. Every method is O(1) and allocates nothing.
 */
public record FixedWindows(long size, long slide, long offset) implements WindowShape {
    /**
     * Checks size and slide, which are positive; of {@code offset}, the start of any one window,
     * keeps what is left over by the slide.
     */
    public FixedWindows {
        if (size <= 0 || slide <= 0) {
            throw new IllegalArgumentException(
                    "the size and the slide of windows are positive; these are " + size + " and " + slide);
        }
        offset = Math.floorMod(offset, slide);
    }

    /** Windows end to end: each time lies in one. */
    public static FixedWindows tumbling(long size, long offset) {
        return new FixedWindows(size, size, offset);
    }

    @Override
    public long first(long time) {
        long last = last(time);
        // Whole slides back, as many as windows before the last are not over; or one forward, if the last is.
        long back = Math.floorDiv(size - 1 - (time - last), slide) * slide;
        long first = last - back;
        if (back > 0 ? first > last : first + size < last) {
            throw beyond(time);
        }
        return first;
    }

    @Override
    public long last(long time) {
        // The offset comes off after the remainder: before it, the difference may not fit.
        long start = time - Math.floorMod(Math.floorMod(time, slide) - offset, slide);
        if (start > time || start + size < start) {
            throw beyond(time);
        }
        return start;
    }

    @Override
    public long next(long start) {
        return plus(start, slide);
    }

    @Override
    public long end(long start) {
        return plus(start, size);
    }

    private static long plus(long start, long ticks) {
        long sum = start + ticks;
        if (sum < start) {
            throw beyond(start);
        }
        return sum;
    }

    private static ArithmeticException beyond(long time) {
        return new ArithmeticException(
                "the windows of tick " + time + " begin or end beyond what a long can hold");
    }
}
