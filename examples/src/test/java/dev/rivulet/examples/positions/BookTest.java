package dev.rivulet.examples.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.QueryException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A book as a graph of its own, against one from scratch after every change. */
class BookTest {
    private static final int STEPS = 400;

    private final List<Fill> fills = new ArrayList<>();
    private final Map<String, Mark> marks = new HashMap<>();
    private final BookGraph graph = BookGraph.builder().fx(0.9).build();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyStepIsWhatComesFromScratch(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < STEPS; i++) {
            step(random);
            if (!fills.isEmpty()) {
                FromScratch scratch = new FromScratch(fills, marks, graph.fx());
                assertTrue(Agreement.same(graph, scratch.desks().get("desk").books().get("book")));
            }
        }
    }

    private void step(Random random) {
        switch (random.nextInt(8)) {
            case 0 -> graph.fx(0.5 + random.nextInt(4) / 8.0);
            case 1 -> mark(symbol(random), null);
            case 2 -> mark(symbol(random), 90.0 + random.nextInt(20));
            case 3, 4 -> cancel(random);
            default -> add(new Fill("desk", "book", symbol(random), random.nextInt(21) - 10, 90 + random.nextInt(20)));
        }
    }

    private static String symbol(Random random) {
        return "S" + random.nextInt(3);
    }

    private void add(Fill fill) {
        fills.add(fill);
        graph.lines().insert(line(fill));
    }

    private void cancel(Random random) {
        if (!fills.isEmpty()) {
            graph.lines().delete(line(fills.remove(random.nextInt(fills.size()))));
        }
    }

    private Line line(Fill fill) {
        return Line.of(fill, marks.get(fill.symbol()));
    }

    /** Gives the fills of {@code symbol} another mark, none for null. */
    private void mark(String symbol, Double price) {
        List<Fill> held = fills.stream().filter(fill -> fill.symbol().equals(symbol)).toList();
        graph.update(book -> {
            held.forEach(fill -> book.lines().delete(line(fill)));
            marks.remove(symbol);
            if (price != null) {
                marks.put(symbol, new Mark(symbol, price));
            }
            held.forEach(fill -> book.lines().insert(line(fill)));
        });
    }

    @Test
    void aPositionWithoutAMarkSaysSo() {
        mark("BOND", 100.0);
        add(new Fill("desk", "book", "BOND", 10, 99));
        add(new Fill("desk", "book", "BILL", 10, 50));
        assertEquals(900, graph.holdings().get("BOND").exposure());
        QueryException thrown = assertThrows(QueryException.class, graph::gross);
        assertEquals("there is no mark for BILL", thrown.getCause().getMessage());
        mark("BILL", 50.0);
        assertEquals(1_350, graph.gross());
    }
}
