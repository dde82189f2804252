package dev.rivulet.benchmarks.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever is measured gives the same answers after the same changes. */
class PeersTest {
    private static final int PLACES = 60;
    private static final int STEPS = 600;

    private final Random random = new Random(1);
    private final boolean[] alive = new boolean[PLACES];

    @ParameterizedTest
    @EnumSource
    void allAnswerAlike(Load load) {
        Map<String, Work> peers = Peers.all(load, PLACES);
        int changes = 0;
        for (int step = 0; step < STEPS; step++) {
            for (int i = random.nextInt(4); i >= 0; i--) {
                change(peers);
            }
            changes += agree(peers, "step " + step) != 0 ? 1 : 0;
        }
        assertTrue(changes > STEPS / 2, "most answers say something");
        for (int place = 0; place < PLACES; place++) {
            if (alive[place]) {
                delete(peers, place);
            }
        }
        assertEquals(0, agree(peers, "nothing left"));
    }

    /** Few keys and few amounts, so that rows match and are alike. */
    private void change(Map<String, Work> peers) {
        int place = random.nextInt(PLACES);
        long value = (long) random.nextInt(5) << Load.AMOUNT_BITS | random.nextInt(20);
        if (!alive[place]) {
            peers.values().forEach(work -> work.insert(place, value));
            alive[place] = true;
        } else if (random.nextBoolean()) {
            peers.values().forEach(work -> work.replace(place, value));
        } else {
            delete(peers, place);
        }
    }

    private void delete(Map<String, Work> peers, int place) {
        peers.values().forEach(work -> work.delete(place));
        alive[place] = false;
    }

    private static long agree(Map<String, Work> peers, String when) {
        long expected = peers.values().iterator().next().answer();
        peers.forEach((name, work) -> assertEquals(expected, work.answer(), name + ", " + when));
        return expected;
    }
}
