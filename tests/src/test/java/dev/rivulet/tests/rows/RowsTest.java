package dev.rivulet.tests.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.tests.rows.Tape.Trade;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Rows in and out of a bag, and what is folded from them. */
class RowsTest {
    private final TapeGraph graph = TapeGraph.builder().build();

    @Test
    void nothingIn() {
        assertEquals(0, graph.number());
        assertEquals(0.0, graph.value());
        assertEquals(0.0, graph.vwap());
        assertEquals(0.0, graph.largest());
        assertEquals(OptionalDouble.empty(), graph.low());
        assertEquals(OptionalDouble.empty(), graph.mean());
        assertTrue(graph.live().isEmpty());
    }

    @Test
    void foldsFollowEdits() {
        int first = graph.trades().insert(1, 10, 2);
        graph.trades().insert(new Trade(2, 20, 1));
        graph.trades().insert(3, 5, 0.001);
        assertEquals(2, graph.number());
        assertEquals(40.0, graph.value());
        assertEquals(40.0 / 3, graph.vwap());
        assertEquals(OptionalDouble.of(10), graph.low());
        assertEquals(2, graph.latest());
        graph.trades().price(first, 30);
        assertEquals(OptionalDouble.of(20), graph.low());
        assertEquals(60.0, graph.largest());
        graph.trades().deleteSlot(first);
        assertEquals(20.0, graph.vwap());
        assertEquals(OptionalDouble.of(20), graph.mean());
        assertEquals(List.of(new Trade(2, 20, 1)), graph.live().toList());
    }

    @Test
    void aBroadcastChangeWorksAllRowsOutAgain() {
        graph.trades().insert(1, 10, 2);
        graph.trades().insert(3, 5, 0.001);
        assertEquals(1, graph.number());
        graph.minimum(0);
        assertEquals(2, graph.number());
        graph.minimum(2.5);
        assertEquals(0, graph.number());
        assertEquals(0.0, graph.value());
    }

    @Test
    void equalRowsAreCountedEachAndTheOldestGoesFirst() {
        Trade trade = new Trade(1, 10, 1);
        int first = graph.trades().insert(trade);
        int second = graph.trades().insert(trade);
        assertEquals(2, graph.number());
        assertEquals(first, graph.trades().slotOf(trade));
        graph.trades().delete(trade);
        assertEquals(second, graph.trades().slotOf(trade));
        assertEquals(10.0, graph.value());
        graph.trades().delete(trade);
        assertThrows(NoSuchElementException.class, () -> graph.trades().delete(trade));
        assertEquals(0, graph.number());
    }

    @Test
    void deletedAndInsertedInOneBatch() {
        Trade trade = new Trade(1, 10, 1);
        int slot = graph.trades().insert(trade);
        assertEquals(10.0, graph.value());
        graph.trades().deleteSlot(slot);
        graph.trades().insert(trade);
        graph.trades().insert(2, 7, 1);
        assertEquals(17.0, graph.value());
        assertEquals(OptionalDouble.of(7), graph.low());
        assertEquals(List.of(trade, new Trade(2, 7, 1)), graph.trades().toList());
    }

    @Test
    void oddNumbersMend() {
        graph.trades().insert(1, 10, 1);
        int nan = graph.trades().insert(1, Double.NaN, 1);
        int infinite = graph.trades().insert(1, Double.POSITIVE_INFINITY, 1);
        assertEquals(Double.NaN, graph.value());
        graph.trades().deleteSlot(nan);
        assertEquals(Double.POSITIVE_INFINITY, graph.value());
        graph.trades().deleteSlot(infinite);
        assertEquals(10.0, graph.value());
        graph.trades().insert(1, -0.0, 1);
        graph.trades().insert(1, 0.0, 1);
        assertEquals(OptionalDouble.of(-0.0), graph.low());
    }

    @Test
    void aThrowingRowNamesItselfAndMends() {
        graph.trades().insert(1, 10, 1);
        int bad = graph.trades().insert(2, -5, 1);
        graph.trades().insert(3, 20, 1);
        QueryException thrown = assertThrows(QueryException.class, graph::value);
        assertEquals("notional", thrown.node());
        assertTrue(thrown.getMessage().contains("Trade[at=2, price=-5.0, amount=1.0]"), thrown.getMessage());
        assertEquals("negative price", thrown.getCause().getMessage());
        assertEquals(3.0, graph.volume());
        assertEquals(OptionalDouble.of(-5), graph.low());
        graph.trades().insert(4, 30, 1);
        assertThrows(QueryException.class, graph::stabilize);
        graph.trades().price(bad, 5);
        assertEquals(65.0, graph.value());
        graph.trades().price(bad, -1);
        assertThrows(QueryException.class, graph::vwap);
        graph.trades().deleteSlot(bad);
        assertEquals(60.0, graph.value());
        graph.stabilize();
    }

    @Test
    void whatIfTakesEveryEditBack() {
        int first = graph.trades().insert(1, 10, 1);
        Trade second = new Trade(2, 20, 2);
        graph.trades().insert(second);
        assertEquals(50.0, graph.value());
        double answer = graph.whatIf(
                g -> {
                    g.trades().price(first, 1);
                    g.trades().delete(second);
                    g.trades().insert(3, 100, 1);
                    g.minimum(0.5);
                },
                TapeGraph::value);
        assertEquals(101.0, answer);
        assertEquals(50.0, graph.value());
        assertEquals(0.01, graph.minimum());
        assertEquals(List.of(new Trade(1, 10, 1), second), graph.live().toList());
        assertEquals(10.0, graph.trades().price(first));
    }

    @Test
    void anUpdateThatThrowsKeepsNothing() {
        int first = graph.trades().insert(1, 10, 1);
        assertThrows(ArithmeticException.class, () -> graph.update(g -> {
            g.trades().deleteSlot(first);
            g.trades().insert(2, 3, 4);
            assertEquals(12.0, g.value());
            throw new ArithmeticException();
        }));
        assertEquals(10.0, graph.value());
        assertEquals(1, graph.trades().size());
        graph.update(g -> g.trades().insert(2, 3, 4));
        assertEquals(22.0, graph.value());
    }

    @Test
    void nullAndAbsentRowsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> graph.trades().insert(null));
        assertThrows(NoSuchElementException.class, () -> graph.trades().deleteSlot(3));
        assertThrows(NoSuchElementException.class, () -> graph.trades().price(-1, 2));
        Trade absent = new Trade(1, 2, 3);
        NoSuchElementException thrown = assertThrows(
                NoSuchElementException.class, () -> graph.trades().replace(absent, absent));
        assertEquals("trades has no row Trade[at=1, price=2.0, amount=3.0]", thrown.getMessage());
    }

    @Test
    void anotherGraphBeginsWithTheSameRows() {
        graph.trades().insert(1, 10, 1);
        graph.trades().deleteSlot(graph.trades().insert(2, 10, 1));
        graph.trades().insert(3, 20, 1);
        graph.minimum(0.5);
        TapeGraph other = TapeGraph.builder(graph).build();
        assertEquals(graph.trades().toList(), other.trades().toList());
        assertEquals(30.0, other.value());
    }
}
