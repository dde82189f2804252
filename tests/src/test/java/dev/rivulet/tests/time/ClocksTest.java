package dev.rivulet.tests.time;

import org.junit.jupiter.api.Test;

/**
 * Windows of every kind are, after any history, what a model says that works them out from scratch, and that
 * Flink's operator agrees with.
 */
class ClocksTest {
    private static final int HISTORIES = 1500;
    private static final int STEPS = 80;

    @Test
    void windowsAreWhatTheModelSays() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            try {
                live(new ClockHistory(seed));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("with the seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private static void live(ClockHistory history) {
        for (int i = 0; i < STEPS; i++) {
            history.step();
        }
        history.tell();
    }
}
