package dev.rivulet.tests.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Random programs and histories against the model. {@code -Drivulet.oracle.graphs=…}, {@code
 * -Drivulet.oracle.steps=…} and {@code -Drivulet.oracle.seed=…} say how many, how long, and which.
 */
class OracleTest {
    private static final int GRAPHS = Integer.getInteger("rivulet.oracle.graphs", 1000);
    private static final int STEPS = Integer.getInteger("rivulet.oracle.steps", 200);
    private static final long SEED = Long.getLong("rivulet.oracle.seed", 20261121L);
    private static final int BATCH = 50;

    @Test
    void everyGraphIsWhatAComputationFromScratchSays() {
        System.out.println("oracle: seed " + SEED + ", " + GRAPHS + " graphs, " + STEPS + " steps each");
        Campaign campaign = new Campaign(SEED, STEPS, Features.ALL);
        Optional<String> failure = IntStream.iterate(0, from -> from < GRAPHS, from -> from + BATCH)
                .parallel()
                .mapToObj(from -> campaign.run(from, Math.min(GRAPHS, from + BATCH)))
                .flatMap(List::stream)
                .findFirst();
        assertEquals("", failure.orElse(""));
    }
}
