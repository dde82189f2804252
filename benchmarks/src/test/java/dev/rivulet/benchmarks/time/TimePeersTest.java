package dev.rivulet.benchmarks.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is measured closes the same windows, whatever comes late and however time jumps. */
class TimePeersTest {
    private static final int STEPS = 3_000;
    private static final int KEYS = 4;

    private final Random random = new Random(1);
    /** Negative first, and past zero in the end. */
    private long now;
    private long watermark = Long.MIN_VALUE;

    @ParameterizedTest
    @CsvSource({"TUMBLING, 1", "SLIDING, 6", "SLIDING, 60", "SESSIONS, 1"})
    void allCloseAlike(TimeLoad load, int overlap) {
        now = -200 * load.size;
        Map<String, TimeWork> peers = TimePeers.all(load, overlap);
        peers.keySet().removeIf(TimePeers::inOrderOnly);
        long closings = 0;
        for (int step = 0; step < STEPS; step++) {
            event(load, peers);
            if (random.nextInt(5) == 0) {
                closings += advance(peers, now - random.nextLong(load.size));
            }
        }
        advance(peers, now + 2 * load.size);
        assertTrue(now > 0, "times of either sign");
        assertTrue(closings > STEPS / 20, "closed " + closings + " times");
    }

    /** No step is as long as a slide; time has always come to the last event. */
    @ParameterizedTest
    @CsvSource({"TUMBLING, 1", "SLIDING, 6", "SLIDING, 60"})
    void allCloseAlikeInOrder(TimeLoad load, int overlap) {
        Map<String, TimeWork> peers = TimePeers.all(load, overlap);
        long slide = load.size / overlap;
        now = -200 * slide;
        long closings = 0;
        for (int step = 0; step < STEPS; step++) {
            now += random.nextLong(slide / 2);
            peers.values().forEach(work -> work.event(0, now, 1));
            closings += advance(peers, now);
        }
        assertTrue(now > 0, "times of either sign");
        assertTrue(closings > STEPS / 20, "closed " + closings + " times");
    }

    /** Mostly a few steps on, now and then far; as far back as may be late, and on a boundary at times. */
    private void event(TimeLoad load, Map<String, TimeWork> peers) {
        now += random.nextLong(random.nextInt(10) == 0 ? 3 * load.size : load.size / 20);
        long back = now - random.nextLong(2 * load.size);
        long time = random.nextInt(4) == 0 ? back / load.size * load.size : back;
        long key = load == TimeLoad.SESSIONS ? random.nextInt(KEYS) : 0;
        long amount = random.nextInt(100);
        peers.values().forEach(work -> work.event(key, time, amount));
    }

    private long advance(Map<String, TimeWork> peers, long time) {
        watermark = Math.max(watermark, time);
        TimeWork any = peers.values().iterator().next();
        long before = any.closed().windows();
        peers.values().forEach(work -> work.advanceTo(watermark));
        peers.forEach((name, work) -> {
            String when = name + " at " + watermark;
            assertEquals(any.closed().windows(), work.closed().windows(), when);
            assertEquals(any.closed().answer(), work.closed().answer(), when);
        });
        return any.closed().windows() > before ? 1 : 0;
    }
}
