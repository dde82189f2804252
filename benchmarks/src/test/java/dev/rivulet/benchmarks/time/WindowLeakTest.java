package dev.rivulet.benchmarks.time;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.benchmarks.Heap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** After all windows have closed the heap is where it was the last time that all had. */
class WindowLeakTest {
    private static final int ROUNDS = 3;
    private static final int FEW = 300_000;
    private static final int MANY = 1_000_000;
    private static final int BATCH = 1_000;
    private static final int OVERLAP = 6;
    /** Lists that were long are given back only after a while; a leak of four bytes an event would show. */
    private static final long SLACK = 4L * MANY;

    @ParameterizedTest
    @EnumSource
    void aMillionEvents(TimeLoad load) {
        Map<String, TimeWork> peers = TimePeers.all(load, load == TimeLoad.SLIDING ? OVERLAP : 1);
        peers.keySet().removeIf(WindowLeakTest::theirs);
        peers.forEach((name, work) -> {
            Ticks ticks = new Ticks(load.keys);
            for (int round = 0; round < ROUNDS; round++) {
                send(load, ticks, work, FEW); // until every list has been as long as it will ever be
            }
            long before = Heap.used();
            send(load, ticks, work, MANY);
            long growth = Heap.used() - before;
            assertTrue(growth < SLACK, name + " left " + growth + " bytes behind");
        });
    }

    /** What the engines of others keep is not ours to judge, and Flink's sessions take their time. */
    private static boolean theirs(String name) {
        return name.endsWith("Fluxtion") || name.endsWith("Flink");
    }

    /** Until no window can be open any more. */
    private static void send(TimeLoad load, Ticks ticks, TimeWork work, int events) {
        for (int i = 1; i <= events; i++) {
            ticks.next();
            work.event(ticks.key, ticks.time, ticks.amount);
            if (i % BATCH == 0) {
                work.advanceTo(ticks.reached());
            }
        }
        ticks.skip(2 * load.size);
        work.advanceTo(ticks.reached());
    }
}
