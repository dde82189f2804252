package dev.rivulet.tests.time;

import org.junit.jupiter.api.Test;

/** After any history archives, cleaned collections and listeners have what a plain model says. */
class VaultTest {
    private static final int HISTORIES = 1000;
    private static final int STEPS = 80;

    @Test
    void whatIsArchivedCleanedAndToldIsWhatTheModelSays() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            try {
                live(new VaultHistory(seed));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("with the seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private static void live(VaultHistory history) {
        for (int i = 0; i < STEPS; i++) {
            history.step();
        }
        history.tell();
    }
}
