package dev.rivulet.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What came and went leaves the heap where it was. */
class LeakTest {
    private static final int PAIRS = 10_000_000;
    private static final int LIVE = 1_000;
    private static final long SLACK = 64 * 1024;

    private final EventsGraph graph = EventsGraph.builder().build();
    private final int[] slots = new int[LIVE];

    @Test
    void tenMillionPairsOfInsertAndDelete() {
        for (int i = 0; i < LIVE; i++) {
            slots[i] = graph.events().insert(i, i % 20);
        }
        replaceRows(PAIRS / 100);
        long before = Heap.used();
        replaceRows(PAIRS);
        long growth = Heap.used() - before;
        assertTrue(growth < SLACK, "ten million pairs left " + growth + " bytes behind");
        assertEquals(LIVE / 2, graph.count());
    }

    /** Most pairs are followed by a read; the others wait for the next one. */
    private void replaceRows(int pairs) {
        long seen = 0;
        for (int i = 0; i < pairs; i++) {
            int at = i % LIVE;
            graph.events().deleteSlot(slots[at]);
            slots[at] = graph.events().insert(i, i % 20);
            seen += i % 8 == 0 ? 0 : graph.count();
        }
        assertTrue(seen > 0);
    }
}
