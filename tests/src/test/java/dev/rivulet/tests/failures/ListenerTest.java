package dev.rivulet.tests.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Listeners: when they fire, and what they may do. */
class ListenerTest {
    private final List<String> heard = new ArrayList<>();

    private static DiamondGraph graph() {
        return DiamondGraph.builder().a(5).build();
    }

    @Test
    void firesAtTheFirstStabilizeAndThenForOtherValuesOnly() {
        DiamondGraph graph = graph();
        graph.onBottom(value -> heard.add("bottom " + value));
        assertEquals(40, graph.bottom());
        assertEquals(List.of(), heard, "a read fires nothing");
        graph.stabilize();
        graph.stabilize();
        graph.a(6);
        assertEquals(42, graph.bottom());
        graph.a(5);
        graph.stabilize();
        assertEquals(List.of("bottom 40"), heard, "it came back before anyone was told");
        graph.whatIf(g -> g.a(9), DiamondGraph::bottom);
        graph.stabilize();
        graph.a(6);
        graph.stabilize();
        assertEquals(List.of("bottom 40", "bottom 42"), heard);
    }

    @Test
    void aListenerThatSetsInputsStartsAnotherRound() {
        DiamondGraph graph = graph();
        graph.onTop(value -> {
            heard.add("top " + value);
            if (value < 8) {
                graph.a(value + 1);
            }
        });
        graph.onBottom(value -> heard.add("bottom " + value));
        graph.stabilize();
        assertEquals(
                List.of("top 5", "bottom 40", "top 6", "bottom 42", "top 7", "top 8", "bottom 46"),
                heard.stream().filter(line -> !line.equals("bottom 44")).toList());
    }

    @Test
    void endlessRoundsAreAnErrorThatNamesTheListeners() {
        DiamondGraph graph = graph();
        graph.onBeside(value -> graph.other(graph.other() + 1));
        IllegalStateException thrown = assertThrows(IllegalStateException.class, graph::stabilize);
        assertEquals(
                "the listeners of Diamond still change it after 100 rounds; in the last, those of [beside] fired",
                thrown.getMessage());
    }

    @Test
    void allRunEvenIfOneThrows() {
        DiamondGraph graph = graph();
        RuntimeException first = new RuntimeException("first");
        RuntimeException second = new RuntimeException("second");
        graph.onTop(value -> {
            throw first;
        });
        graph.onLeft(value -> {
            throw second;
        });
        graph.onRight(value -> heard.add("right " + value));
        assertSame(first, assertThrows(RuntimeException.class, graph::stabilize));
        assertEquals(List.of(second), List.of(first.getSuppressed()));
        assertEquals(List.of("right 25"), heard);
    }

    @Test
    void aListenerClosesItselfAndAnother() {
        DiamondGraph graph = graph();
        AtomicReference<Subscription> self = new AtomicReference<>();
        AtomicReference<Subscription> other = new AtomicReference<>();
        self.set(graph.onTop(value -> {
            heard.add("top " + value);
            self.get().close();
            self.get().close();
            other.get().close();
        }));
        other.set(graph.onLeft(value -> heard.add("left " + value)));
        graph.stabilize();
        graph.a(6);
        graph.stabilize();
        assertEquals(List.of("top 5"), heard);
    }

    @Test
    void aStaleOutputDoesNotFireAndTheFailureIsThrownAfterTheOthersWereTold() {
        DiamondGraph graph = graph();
        graph.onLeft(value -> heard.add("left " + value));
        graph.onRight(value -> heard.add("right " + value));
        graph.stabilize();
        graph.a(2);
        QueryException thrown = assertThrows(QueryException.class, graph::stabilize);
        assertEquals("left", thrown.node());
        graph.a(6);
        graph.stabilize();
        assertEquals(List.of("left 15", "right 25", "right 22", "left 16", "right 26"), heard);
    }

    @Test
    void aListenerMayReadAndUpdateButNotStabilize() {
        DiamondGraph graph = graph();
        graph.onTop(value -> {
            heard.add("bottom " + graph.bottom());
            graph.update(g -> g.other(9));
            graph.stabilize();
        });
        IllegalStateException thrown = assertThrows(IllegalStateException.class, graph::stabilize);
        assertTrue(thrown.getMessage().startsWith("stabilize() called by a listener"), thrown.getMessage());
        assertEquals(List.of("bottom 40"), heard);
        assertEquals(18, graph.beside());
    }
}
