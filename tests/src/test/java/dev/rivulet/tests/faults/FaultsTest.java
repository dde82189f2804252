package dev.rivulet.tests.faults;

import org.junit.jupiter.api.Test;

/**
 * Random programs and histories in which user code throws. {@code -Drivulet.faults.programs=…}, {@code
 * -Drivulet.faults.trials=…} for each and {@code -Drivulet.faults.seed=…} say how many, and which.
 */
class FaultsTest {
    private static final int PROGRAMS = Integer.getInteger("rivulet.faults.programs", 40);
    private static final int TRIALS = Integer.getInteger("rivulet.faults.trials", 60);
    private static final long SEED = Long.getLong("rivulet.faults.seed", 20261128L);

    @Test
    void nothingIsHalfAppliedAndAllMends() throws ReflectiveOperationException {
        System.out.println(new Campaign(SEED, PROGRAMS, TRIALS).run());
    }
}
