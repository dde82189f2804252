package dev.rivulet.tests.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.tests.groups.Keyed.Place;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Composite keys, computed keys, keys of groups that are grouped again, and what is fed. */
class KeysTest {
    private final KeyedGraph graph = KeyedGraph.builder().build();

    @BeforeEach
    void fill() {
        graph.fills().insert("a", "x", "S", 5);
        graph.fills().insert("a", "x", "T", 25);
        graph.fills().insert("a", "y", "SS", -5);
        graph.fills().insert("b", "x", "S", 7);
    }

    @Test
    void theNamedCollectionIsFed() {
        assertEquals(30, graph.byPlace().get(new Place("a", "x")).ofSecond());
        assertEquals(2, graph.byPlace().get(new Place("a", "x")).none());
        assertEquals(2, graph.byPlace().get(new Place("a", "x")).second().size());
        assertEquals(12, graph.bySize().get(0L).places().get(new Place("b", "all")).ofFirst()
                + graph.bySize().get(0L).places().get(new Place("a", "all")).ofFirst());
        assertEquals(25, graph.bySize().get(20L).places().get(new Place("a", "x")).ofFirst());
    }

    @Test
    void compositeKeysAreEqualByTheirParts() {
        assertEquals(3, graph.byPlace().size());
        assertTrue(graph.byPlace().containsKey(new Place("b", "x")));
        assertFalse(graph.byPlace().containsKey(new Place("b", "y")));
        assertFalse(graph.byPlace().containsKey(null));
        assertEquals(new Place("a", "y"), graph.byPlace().get(new Place("a", "y")).place());
        assertEquals(
                List.of(new Place("a", "x"), new Place("a", "y"), new Place("b", "x")),
                graph.byPlace().stream().map(Keyed.Second::place).toList());
    }

    @Test
    void aScalarOfTheKeyMovesEveryRow() {
        assertEquals(12, graph.bySize().get(0L).sum());
        assertEquals(25, graph.bySize().get(20L).sum());
        assertEquals(-5, graph.bySize().get(-10L).sum());
        graph.width(100);
        assertEquals(2, graph.bySize().size());
        assertEquals(37, graph.bySize().get(0L).sum());
        assertNull(graph.bySize().get(20L));
        assertEquals(25L, graph.<Long>whatIf(g -> g.width(1), g -> g.bySize().get(25L).sum()));
        assertEquals(List.of(-100L, 0L), graph.bySize().stream().map(Keyed.Bucket::floor).sorted().toList());
        graph.width(0);
        QueryException thrown = assertThrows(QueryException.class, () -> graph.bySize().get(0L));
        assertEquals("bySize", thrown.node());
        graph.width(10);
        assertEquals(12, graph.bySize().get(0L).sum());
    }

    @Test
    void groupsAreGroupedByWhatTheyHold() {
        assertEquals(32, graph.all());
        assertEquals(37, graph.byLength().get(1).nets());
        assertEquals(-5, graph.byLength().get(-2).nets());
        assertEquals(List.of("S", "T"), graph.byLength().get(1).holdings().stream().map(Keyed.Net::symbol).toList());
        graph.fills().insert("a", "x", "SS", 10);
        assertEquals(5, graph.byLength().get(2).nets());
        assertNull(graph.byLength().get(-2));
        graph.fills().insert("a", "x", "S", 1);
        assertEquals(38, graph.byLength().get(1).nets());
        assertEquals(43, graph.all());
    }

    @Test
    void slotsAreUsedAgainFresh() {
        for (int i = 0; i < 1000; i++) {
            graph.fills().insert("d" + i, "x", "U" + i, i);
            assertEquals(4, graph.byPlace().size());
            assertEquals(i, graph.byPlace().get(new Place("d" + i, "x")).ofSecond());
            assertEquals(i, graph.bySymbol().get("U" + i).net());
            assertEquals(32 + i, graph.all());
            graph.fills().delete(new Fill("d" + i, "x", "U" + i, i));
        }
        assertEquals(3, graph.byPlace().size());
        assertEquals(32, graph.all());
    }
}
