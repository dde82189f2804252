package dev.rivulet.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A graph through which time runs is no larger later than it was once, and makes nothing but what is asked of it. */
class WindowMemoryTest {
    private static final int WARM = 20_000;
    private static final int MORE = 80_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final MinutesGraph graph = MinutesGraph.builder().build();
    private final int[] slots = new int[64];
    private long told;

    @Test
    void whatHasClosedIsGone() {
        graph.onFixedClosed(window -> told++);
        graph.onSessionsClosed(window -> told++);
        run(0, WARM);
        long before = used();
        run(WARM, WARM + MORE);
        long more = used() - before;
        assertTrue(more < 8L * MORE, () -> more + " bytes more");
        assertTrue(told > MORE / 10, () -> told + " windows closed");
        graph.advanceTo(Instant.ofEpochMilli(10L * MORE));
        graph.stabilize();
        assertEquals(0, graph.fixed().size());
        assertEquals(0, graph.sessions().size());
        assertEquals(0, graph.open());
    }

    @Test
    void anEventAllocatesNothing() {
        run(0, WARM);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        events(WARM, WARM + MORE);
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertTrue(bytes < MORE, () -> bytes + " bytes for " + MORE + " events");
    }

    /** Events with an advance now and then, which is an object of the caller's. */
    private void run(int from, int to) {
        for (int at = from; at < to; at += 8) {
            events(at, at + 8);
            graph.advanceTo(Instant.ofEpochMilli(at));
            graph.stabilize();
        }
    }

    /** Rows that come and go, of windows of which some are always there. */
    private void events(int from, int to) {
        for (int at = from; at < to; at++) {
            int place = at % slots.length;
            if (at >= slots.length) {
                graph.trades().deleteSlot(slots[place]);
            }
            slots[place] = graph.trades().insert(at + at / 32 % 2 * 20, 1);
            graph.stabilize();
        }
    }

    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }
}
