package dev.rivulet.tests.time;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Windows of every kind are, after any history, what a model says that works them out from scratch. */
class ClocksTest {
    private static final int STEPS = 80;

    @Property(tries = 2000)
    void windowsAreWhatTheModelSays(@ForAll long seed) {
        ClockHistory history = new ClockHistory(seed);
        for (int i = 0; i < STEPS; i++) {
            history.step();
        }
        history.tell();
    }
}
