package dev.rivulet.tests.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rivulet.runtime.QueryException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** update and whatIf: all or nothing, and nothing left behind. */
class TransactionTest {
    @BeforeEach
    void forget() {
        Failing.forget();
    }

    private static DiamondGraph graph(boolean explain) {
        DiamondGraph.Builder builder = DiamondGraph.builder().a(5);
        return (explain ? builder.explain() : builder).build();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anUpdateThatThrowsKeepsNothing(boolean explain) {
        DiamondGraph graph = graph(explain);
        assertEquals(40, graph.bottom());
        RuntimeException thrown = assertThrows(RuntimeException.class, () -> graph.update(g -> {
            g.a(6);
            g.other(7);
            assertEquals(42, g.bottom());
            throw new IllegalArgumentException("no");
        }));
        assertEquals("no", thrown.getMessage());
        Failing.forget();
        assertEquals(List.of(5, 1, 40, 2), List.of(graph.a(), graph.other(), graph.bottom(), graph.beside()));
        assertEquals(List.of(), Failing.forget(), "nothing had to run again");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anInnerUpdateThatThrowsTakesBackItsOwnChangesOnly(boolean explain) {
        DiamondGraph graph = graph(explain);
        graph.update(g -> {
            g.a(6);
            assertThrows(IllegalStateException.class, () -> g.update(inner -> {
                inner.a(7);
                inner.other(3);
                throw new IllegalStateException();
            }));
            assertEquals(6, g.a());
        });
        assertEquals(42, graph.bottom());
        assertEquals(2, graph.beside());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIfAnswersAndLeavesNothingBehind(boolean explain) {
        DiamondGraph graph = graph(explain);
        graph.a(2);
        assertThrows(QueryException.class, graph::bottom);
        assertEquals(42, graph.<Integer>whatIf(g -> g.a(6), DiamondGraph::bottom));
        Failing.forget();
        assertEquals("left", assertThrows(QueryException.class, graph::bottom).node());
        assertEquals(List.of(), Failing.forget(), "the failure is still remembered");
        graph.a(5);
        assertEquals(40, graph.bottom());
        int nested = graph.whatIf(
                g -> g.a(6), g -> g.<Integer>whatIf(inner -> inner.a(8), DiamondGraph::bottom) + g.bottom());
        assertEquals(46 + 42, nested);
        assertEquals(40, graph.bottom());
    }

    @Test
    void whatIfTakesBackAFailureToo() {
        DiamondGraph graph = graph(false);
        assertEquals(40, graph.bottom());
        assertThrows(QueryException.class, () -> graph.whatIf(g -> g.a(2), DiamondGraph::bottom));
        assertEquals(40, graph.bottom());
        assertEquals("Diamond{top=5, beside=2?, left=15, right=25, bottom=40}".replace("beside=2?", "beside=0?"),
                graph.toString());
    }
}
