package dev.rivulet.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.time.FixedWindows;
import dev.rivulet.runtime.time.SessionGap;
import dev.rivulet.runtime.time.WindowShape;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Windows of a fixed size, against counting, and at the ends of what a long holds. */
class FixedWindowsTest {
    static List<Long> starts(WindowShape shape, long time) {
        List<Long> starts = new ArrayList<>();
        long last = shape.last(time);
        for (long start = shape.first(time); start <= last; start = shape.next(start)) {
            starts.add(start);
        }
        return starts;
    }

    @Property
    void windowsAreThoseThatCountingFinds(
            @ForAll @LongRange(min = 1, max = 12) long size,
            @ForAll @LongRange(min = 1, max = 12) long slide,
            @ForAll @LongRange(min = -40, max = 40) long offset,
            @ForAll @LongRange(min = -60, max = 60) long time) {
        List<Long> counted = new ArrayList<>();
        for (long start = offset - 60 * slide - 120; start <= time; start++) {
            if ((start - offset) % slide == 0 && time < start + size) {
                counted.add(start);
            }
        }
        FixedWindows windows = new FixedWindows(size, slide, offset);
        assertEquals(counted, starts(windows, time));
        counted.forEach(start -> assertEquals(start + size, windows.end(start)));
    }

    @Property
    void tumblingWindowsTile(
            @ForAll @LongRange(min = 1) long size, @ForAll long offset, @ForAll("inner") long time) {
        FixedWindows windows = FixedWindows.tumbling(Math.max(1, size >> 2), offset);
        long start = windows.first(time);
        assertEquals(start, windows.last(time));
        assertTrue(start <= time && time < windows.end(start));
        assertEquals(windows.next(start), windows.end(start));
        assertEquals(start, windows.last(windows.end(start) - 1));
        assertEquals(windows.next(start), windows.last(windows.end(start)));
        assertEquals(start - windows.size(), windows.first(start - 1));
    }

    /** Times from which a quarter of all longs may be gone both ways. */
    @Provide
    Arbitrary<Long> inner() {
        return Arbitraries.longs().between(Long.MIN_VALUE / 4, Long.MAX_VALUE / 4);
    }

    @Property
    void anyTimeLiesInItsWindowsOrIsRefused(
            @ForAll @LongRange(min = 1) long size, @ForAll @LongRange(min = 1) long slide, @ForAll long time) {
        FixedWindows windows = new FixedWindows(size, slide, 0);
        long first;
        long last;
        try {
            last = windows.last(time);
            first = windows.first(time);
        } catch (ArithmeticException refused) {
            assertTrue(refused.getMessage().contains(" " + time + " "), refused.getMessage());
            assertTrue(nearAnEnd(time, size, slide));
            return;
        }
        assertTrue(last <= time);
        assertTrue(windows.end(first) > time && windows.end(last) > last);
        assertTrue(first > last ? windows.end(last) <= time && first > time : time < windows.end(last));
    }

    /** Whether a window may begin or end beyond a long: in numbers that have room for it. */
    private static boolean nearAnEnd(long time, long size, long slide) {
        double reach = (double) size + slide;
        return time + reach >= Long.MAX_VALUE || time - reach <= Long.MIN_VALUE;
    }

    @Example
    void theLastWindowThatFitsIsGiven() {
        FixedWindows windows = FixedWindows.tumbling(10, 7);
        long end = Long.MAX_VALUE;
        assertEquals(7, end % 10);
        assertEquals(end - 10, windows.last(end - 1));
        assertEquals(end, windows.end(end - 10));
        assertThrows(ArithmeticException.class, () -> windows.last(end));
        assertThrows(ArithmeticException.class, () -> windows.next(end - 5));
        long begin = Long.MIN_VALUE + 5;
        assertEquals(-3, begin % 10);
        assertEquals(begin, windows.first(begin));
        assertThrows(ArithmeticException.class, () -> windows.first(begin - 1));
    }

    @Example
    void anOffsetCountsOnlyByWhatTheSlideLeavesOfIt() {
        assertEquals(FixedWindows.tumbling(10, 3), FixedWindows.tumbling(10, -7));
        assertEquals(FixedWindows.tumbling(10, 3), FixedWindows.tumbling(10, 1_000_003));
    }

    @Example
    void sizesArePositive() {
        assertThrows(IllegalArgumentException.class, () -> FixedWindows.tumbling(0, 0));
        assertThrows(IllegalArgumentException.class, () -> new FixedWindows(1, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> new SessionGap(0));
    }

    @Example
    void closingStopsAtTheEndOfTime() {
        assertEquals(15, WindowShape.closing(10, 5));
        assertEquals(-15, WindowShape.closing(-20, 5));
        assertEquals(Long.MAX_VALUE, WindowShape.closing(Long.MAX_VALUE - 3, 5));
    }

    @Example
    void windowsMeetIfTheyOverlapOrTouch() {
        assertTrue(WindowShape.meet(0, 10, 10, 20));
        assertTrue(WindowShape.meet(10, 20, 0, 10));
        assertTrue(WindowShape.meet(0, 30, 10, 20));
        assertFalse(WindowShape.meet(0, 10, 11, 20));
        assertFalse(WindowShape.meet(11, 20, 0, 10));
    }

    @Example
    void aSessionEndsAGapAfterItsRow() {
        SessionGap gap = new SessionGap(10);
        assertEquals(-5, gap.end(-15));
        assertEquals(Long.MAX_VALUE, gap.end(Long.MAX_VALUE - 10));
        assertThrows(ArithmeticException.class, () -> gap.end(Long.MAX_VALUE - 9));
    }
}
