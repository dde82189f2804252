package dev.rivulet.examples.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.QueryException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The positions against those from scratch after every change, and the program as a user runs it. */
class PositionsTest {
    private static final int STEPS = 400;
    private static final double LIMIT = 250_000_000;

    private final PositionsGraph graph = PositionsGraph.builder().fx(0.9).build();
    private final Ledger ledger = new Ledger(graph);
    private final Map<String, Double> limits = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyStepIsWhatComesFromScratch(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < STEPS; i++) {
            step(random);
            assertTrue(ledger.same());
            limits();
        }
    }

    private void step(Random random) {
        switch (random.nextInt(10)) {
            case 0 -> graph.fx(0.5 + random.nextInt(4) / 8.0);
            case 1 -> ledger.unmark(symbol(random));
            case 2, 3 -> ledger.mark(new Mark(symbol(random), 90 + random.nextInt(20)));
            case 4, 5, 6 -> ledger.cancel(random.nextInt(12));
            case 7 -> limit("desk " + random.nextInt(2), random.nextInt(5_000));
            default -> ledger.put(random.nextInt(12), fill(random));
        }
    }

    private static String symbol(Random random) {
        return "S" + random.nextInt(3);
    }

    /** Fills are few, so that groups of every level come and go. */
    private static Fill fill(Random random) {
        return new Fill(
                "desk " + random.nextInt(2),
                "book " + random.nextInt(2),
                symbol(random),
                random.nextInt(21) - 10,
                90 + random.nextInt(20));
    }

    private void limit(String desk, double limit) {
        if (graph.desks().containsKey(desk)) {
            limits.put(desk, limit);
            graph.desks().get(desk).limit(limit);
        }
    }

    /** A limit is kept while its desk has fills, and forgotten with the last of them. */
    private void limits() {
        limits.keySet().removeIf(desk -> !graph.desks().containsKey(desk));
        for (String desk : graph.desks().keys()) {
            assertEquals(limits.getOrDefault(desk, LIMIT), graph.desks().get(desk).limit());
        }
    }

    @Test
    void aFailureStaysWithWhatHoldsTheSymbol() {
        ledger.put(1, new Fill("rates", "swaps", "BOND", 10, 99));
        ledger.put(2, new Fill("rates", "repo", "BILL", 10, 50));
        ledger.put(3, new Fill("energy", "gas", "TTF", 10, 30));
        ledger.mark(new Mark("BOND", 100));
        ledger.mark(new Mark("TTF", 30));
        assertEquals(270, graph.desks().get("energy").total());
        assertEquals(900, graph.desks().get("rates").books().get("swaps").gross());
        QueryException thrown = assertThrows(QueryException.class, graph::firm);
        assertEquals("there is no mark for BILL", thrown.getCause().getMessage());
        ledger.mark(new Mark("BILL", 50));
        assertEquals(1_620, graph.firm());
    }

    @Test
    void theProgram() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean right = PositionsMain.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(right, text);
        assertTrue(text.contains("over their limits: 1 instead of 0"), text);
    }
}
