package dev.rivulet.tests.scalars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A listener hears what the node publishes, by the node's own cutoff. */
class HeededTest {
    private static final Set<String> EVERY_RUN = Set.of(
            "arrays", "ints", "bytes", "longs", "booleans", "doubles", "floats", "texts", "asked", "asks");

    private final HeededGraph graph = HeededGraph.builder().build();
    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void listen() {
        graph.onItself(value -> heard.add("itself"));
        graph.onEqual(value -> heard.add("equal"));
        graph.onSameArray(value -> heard.add("sameArray"));
        graph.onArrays(value -> heard.add("arrays"));
        graph.onInts(value -> heard.add("ints"));
        graph.onBytes(value -> heard.add("bytes"));
        graph.onLongs(value -> heard.add("longs"));
        graph.onBooleans(value -> heard.add("booleans"));
        graph.onDoubles(value -> heard.add("doubles"));
        graph.onFloats(value -> heard.add("floats"));
        graph.onTexts(value -> heard.add("texts"));
        graph.onAsked(value -> heard.add("asked"));
        graph.onAsks(value -> heard.add("asks"));
        assertEquals(13, told().size());
    }

    /** Who is told by the next {@code stabilize()}, each once. */
    private Set<String> told() {
        heard.clear();
        graph.stabilize();
        Set<String> told = new TreeSet<>(heard);
        assertEquals(heard.size(), told.size(), "once each: " + heard);
        return told;
    }

    @Test
    void anEqualObjectIsAnotherByIdentity() {
        List<List<Integer>> lists = new ArrayList<>();
        graph.onItself(lists::add);
        List<Integer> first = new ArrayList<>(List.of(1));
        graph.list(first);
        assertEquals(Set.of("itself", "equal"), told());
        List<Integer> second = new ArrayList<>(List.of(1));
        graph.list(second);
        assertEquals(Set.of("itself"), told());
        assertSame(second, lists.get(1));
        graph.list(first);
        assertSame(first, graph.itself());
        graph.list(second);
        assertEquals(Set.of(), told(), "it came back before anyone was told");
    }

    @Test
    void everyRunIsHeardWhateverItGave() {
        graph.array(graph.array());
        assertEquals(EVERY_RUN, told());
        assertEquals(Set.of(), told(), "nothing ran");
        graph.array(graph.array());
        graph.ints();
        graph.asks();
        graph.array(graph.array());
        assertEquals(EVERY_RUN, told(), "once for all runs");
        graph.array(new int[1]);
        Set<String> withAnother = new TreeSet<>(EVERY_RUN);
        withAnother.add("sameArray");
        assertEquals(withAnother, told());
    }

    @Test
    void whatIsTakenBackIsNotHeard() {
        int most = graph.whatIf(g -> g.array(new int[9]), g -> g.arrays().length + g.ints() + g.asks());
        assertEquals(12, most);
        assertEquals(Set.of(), told());
        assertThrows(IllegalStateException.class, () -> graph.update(g -> {
            g.array(new int[9]);
            g.texts();
            throw new IllegalStateException("on purpose");
        }));
        assertEquals(Set.of(), told());
        graph.update(g -> {
            g.array(g.array());
            g.texts();
            g.array(g.array());
        });
        assertEquals(EVERY_RUN, told());
    }

    @Test
    void withinToleranceNothingIsHeardAndBeyondItTheValueIs() {
        List<Double> values = new ArrayList<>();
        List<Double> after = new ArrayList<>();
        graph.onNear(values::add);
        graph.onAfterNear(after::add);
        for (double x : new double[] {0.0, -0.0, 0.25, 1, 1.25, 1.5, 1.75, Double.NaN, -Double.NaN, 1}) {
            graph.x(x);
            graph.stabilize();
        }
        assertEquals(List.of(0.0, 1.0, 1.75, Double.NaN, 1.0), values);
        assertEquals(values, after);
    }

    @Test
    void aRunThatMendsIsHeard() {
        List<Integer> values = new ArrayList<>();
        graph.onPositive(values::add);
        graph.stabilize();
        graph.x(-1);
        assertThrows(QueryException.class, graph::stabilize);
        assertEquals(List.of(1), values);
        graph.x(3);
        graph.stabilize();
        assertEquals(List.of(1, 1), values);
    }

    @Test
    void eachSubscriptionHasItsOwnCountAndClosedOnesHearNothing() {
        Subscription more = graph.onInts(value -> heard.add("more"));
        assertEquals(Set.of("more"), told(), "the first time it hears what is there");
        assertEquals(Set.of(), told());
        graph.array(graph.array());
        assertEquals(11, told().size());
        more.close();
        graph.array(graph.array());
        assertEquals(EVERY_RUN, told());
        assertNotNull(assertThrows(NullPointerException.class, () -> graph.onInts(null)).getMessage());
        assertNotNull(assertThrows(NullPointerException.class, () -> graph.onItself(null)).getMessage());
    }
}
