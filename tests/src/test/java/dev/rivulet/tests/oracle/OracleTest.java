package dev.rivulet.tests.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Random programs and histories against the model. {@code -Drivulet.oracle.graphs=…}, {@code
 * -Drivulet.oracle.windows=…} for those with windows of event time, {@code -Drivulet.oracle.steps=…} and {@code
 * -Drivulet.oracle.seed=…} say how many, how long, and which.
 */
class OracleTest {
    private static final int GRAPHS = Integer.getInteger("rivulet.oracle.graphs", 1000);
    private static final int STEPS = Integer.getInteger("rivulet.oracle.steps", 200);
    private static final long SEED = Long.getLong("rivulet.oracle.seed", 20261121L);
    private static final int WINDOWS = Integer.getInteger("rivulet.oracle.windows", 16);
    private static final int HISTORIES = 6;

    @Test
    void everyGraphWithWindowsIsWhatTheModelSays() {
        check(WINDOWS, HISTORIES, 8, Features.WINDOWS);
    }

    @Test
    void everyGraphIsWhatAComputationFromScratchSays() {
        check(GRAPHS, 1, 50, Features.ALL);
    }

    private static void check(int graphs, int histories, int batch, Features features) {
        System.out.println("oracle: seed " + SEED + ", " + graphs + " graphs, " + histories + " histories of " + STEPS
                + " steps each");
        Campaign campaign = new Campaign(SEED, histories, STEPS, features);
        Optional<String> failure = IntStream.iterate(0, from -> from < graphs, from -> from + batch)
                .parallel()
                .mapToObj(from -> campaign.run(from, Math.min(graphs, from + batch)))
                .flatMap(List::stream)
                .findFirst();
        assertEquals("", failure.orElse(""));
    }
}
