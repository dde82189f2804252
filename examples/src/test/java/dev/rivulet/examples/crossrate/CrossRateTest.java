package dev.rivulet.examples.crossrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.examples.vwap.TapeException;
import dev.rivulet.examples.vwap.Trade;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rates against those from scratch after every change, and the program as a user runs it. */
class CrossRateTest {
    private static final int STEPS = 400;
    private static final int DAYS = 4;
    private static final int SECONDS_A_DAY = 86_400;

    private final List<Trade> trades = new ArrayList<>();
    private final Map<LocalDate, Bar> bars = new LinkedHashMap<>();
    private final CrossRateGraph graph = CrossRateGraph.builder().build();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyStepIsWhatComesFromScratch(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < STEPS; i++) {
            step(random);
            check();
        }
    }

    private void step(Random random) {
        switch (random.nextInt(8)) {
            case 0 -> put(LocalDate.ofEpochDay(random.nextInt(DAYS)), random);
            case 1 -> close(LocalDate.ofEpochDay(random.nextInt(DAYS)));
            case 2, 3, 4 -> cancel(random);
            default -> trade(random);
        }
    }

    private void put(LocalDate day, Random random) {
        Bar bar = new Bar(day, 500 + random.nextInt(50));
        bars.put(day, bar);
        graph.bars().put(day, bar);
    }

    private void close(LocalDate day) {
        if (bars.remove(day) != null) {
            graph.bars().remove(day);
        }
    }

    private void cancel(Random random) {
        if (!trades.isEmpty()) {
            Trade trade = trades.get(random.nextInt(trades.size()));
            trades.remove(trade);
            graph.trades().delete(trade);
        }
    }

    /** Few different trades, so that some are equal. */
    private void trade(Random random) {
        Trade trade = new Trade(SECONDS_A_DAY / 2 * random.nextInt(2 * DAYS), 900 + random.nextInt(3), 0.1);
        trades.add(trade);
        graph.trades().insert(trade);
    }

    private void check() {
        FromScratch scratch = new FromScratch(trades, bars);
        assertEquals(scratch.swaps(), graph.swaps().toList());
        assertEquals(scratch.unpriced(), graph.unpriced().toList());
        assertEquals(scratch.quiet(), graph.quiet().toList());
        assertEquals(scratch.rate(), graph.rate());
        assertTrue(scratch.same(graph));
    }

    @Test
    void theProgram() throws TapeException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean right = CrossRateMain.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(right, text);
        assertTrue(text.contains("2013-11-28 Thu"), text);
    }
}
