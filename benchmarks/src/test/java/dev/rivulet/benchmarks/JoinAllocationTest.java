package dev.rivulet.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A join by names allocates nothing once they are known. */
class JoinAllocationTest {
    private static final int SYMBOLS = 100;

    private final QuotedGraph graph = QuotedGraph.builder().build();
    private final String[] symbols = new String[SYMBOLS];
    private final int[] orders = new int[SYMBOLS];
    private final int[] quotes = new int[SYMBOLS];
    private long sink;

    @Test
    void rowsOfEitherSideComeGoAndChange() {
        for (int i = 0; i < SYMBOLS; i++) {
            symbols[i] = "S" + i;
            orders[i] = graph.orders().insert(symbols[i], i);
            quotes[i] = graph.quotes().insert(symbols[i], i);
        }
        assertEquals(0, Allocation.of(i -> {
            int at = i % SYMBOLS;
            graph.orders().deleteSlot(orders[at]);
            orders[at] = graph.orders().insert(symbols[at], i);
            sink += graph.total();
            graph.quotes().deleteSlot(quotes[at]);
            quotes[at] = graph.quotes().insert(symbols[at], i + 1);
            sink += graph.total();
            graph.quotes().price(quotes[at], i);
            sink += graph.total();
        }));
    }
}
