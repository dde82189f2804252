package dev.rivulet.tests.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.Subscription;
import dev.rivulet.runtime.collection.Change;
import dev.rivulet.tests.rows.Floor.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Rows in bulk, listeners to them, views of them, and rows for which a method throws. */
class FloorTest {
    private static final Order A = new Order("AA", 1, 10);
    private static final Order B = new Order("BB", 2, 20);
    private static final Order C = new Order("CC", 4, 30);

    private final FloorGraph floor = FloorGraph.builder().build();

    private static String told(QueryException e) {
        return e.node() + ": " + e.getMessage();
    }

    @Test
    void allRowsOrNone() {
        assertThrows(
                IllegalArgumentException.class, () -> floor.orders().insertAll(Arrays.asList(A, null, B)));
        assertTrue(floor.orders().isEmpty());
        floor.orders().insertAll(List.of(A, B));
        assertEquals(List.of(A, B), floor.orders().toList());
        Map<String, Integer> limits = new HashMap<>(Map.of("AA", 50));
        limits.put("BB", null);
        assertThrows(IllegalArgumentException.class, () -> floor.limits().putAll(limits));
        assertTrue(floor.limits().isEmpty());
        limits.put("BB", 60);
        floor.limits().putAll(limits);
        assertEquals(40 + 40, floor.rooms());
        floor.orders().clear();
        floor.limits().clear();
        assertEquals(0, floor.rooms());
        assertEquals(0, floor.orders().size());
    }

    @Test
    void clearIsTakenBackLikeAnyEdit() {
        floor.orders().insertAll(List.of(A, B, C));
        assertEquals(0, floor.whatIf(g -> g.orders().clear(), FloorGraph::number));
        assertEquals(6, floor.number());
        assertEquals(List.of(A, B, C), floor.orders().toList());
    }

    @Test
    void viewsAreCollectionsOfJavaUtil() {
        floor.orders().insertAll(List.of(B, A, C));
        assertEquals(List.of(C, B, A), floor.inTime().asList());
        assertTrue(floor.open().asCollection().containsAll(List.of(A, B, C)));
        floor.limits().put("AA", 50);
        Map<String, Integer> limits = floor.limits().asMap();
        assertEquals(Map.of("AA", 50), limits);
        floor.limits().put("BB", 60);
        assertEquals(Map.of("AA", 50, "BB", 60), limits);
        assertThrows(UnsupportedOperationException.class, () -> limits.put("CC", 1));
        assertThrows(UnsupportedOperationException.class, () -> floor.inTime().asList().clear());
    }

    @Test
    void listenersAreToldWhatBecameOfRows() {
        List<List<Change<Order>>> told = new ArrayList<>();
        floor.orders().insertAll(List.of(A, A));
        Subscription listening = floor.onOpen(told::add);
        floor.stabilize();
        int slot = floor.orders().insert(B);
        floor.orders().delete(A);
        floor.stabilize();
        floor.orders().deleteSlot(slot);
        floor.orders().insert(B);
        floor.whatIf(g -> g.orders().clear(), FloorGraph::number);
        floor.stabilize();
        listening.close();
        floor.orders().clear();
        floor.stabilize();
        assertEquals(
                List.of(
                        List.of(new Change<>(A, 2)),
                        List.of(new Change<>(B, 1), new Change<>(A, -1))),
                told.stream().map(FloorTest::sorted).toList());
    }

    private static List<Change<Order>> sorted(List<Change<Order>> changes) {
        return changes.stream().sorted((a, b) -> b.weight() - a.weight()).toList();
    }

    @Test
    void aMovedRowIsComparedWithItsNeighboursOnce() {
        floor.orders().insertAll(List.of(
                new Order("AA", 1, 1), new Order("BB", 10, 1), new Order("CC", 20, 1), new Order("DD", 50, 1)));
        floor.gaps();
        Floor.GAPS.set(0);
        floor.orders().replace(new Order("BB", 10, 1), new Order("BB", 25, 1));
        floor.gaps();
        assertEquals(3, Floor.GAPS.get());
    }

    @Test
    void anOrderSaysForWhichRowItsKeyThrew() {
        Order broken = new Order("XX", 0, 5);
        floor.orders().insertAll(List.of(A, broken, C));
        QueryException e = assertThrows(QueryException.class, floor::gaps);
        assertTrue(told(e).startsWith("inTime: "), told(e));
        assertTrue(told(e).contains(broken.toString()), told(e));
        assertEquals(6, floor.number());
        floor.orders().delete(broken);
        assertEquals(-3, floor.gaps());
    }

    @Test
    void aJoinSaysForWhichPairItsMethodThrew() {
        floor.orders().insertAll(List.of(A, B));
        floor.limits().putAll(Map.of("AA", 50, "BB", 5));
        QueryException e = assertThrows(QueryException.class, floor::rooms);
        assertTrue(told(e).startsWith("room: "), told(e));
        assertTrue(told(e).contains(B + " with 5"), told(e));
        floor.limits().put("BB", 25);
        assertEquals(40 + 5, floor.rooms());
    }

    @Test
    void aFirstNamesItsRow() {
        assertEquals(OptionalLong.empty(), floor.spare());
        floor.orders().insertAll(List.of(A, C));
        assertEquals(OptionalLong.of(15), floor.spare());
        Order unlucky = new Order("UU", 10, 13);
        floor.orders().insert(unlucky);
        QueryException e = assertThrows(QueryException.class, floor::spare);
        assertTrue(told(e).contains(unlucky.toString()), told(e));
        floor.orders().delete(unlucky);
        assertEquals(OptionalLong.of(15), floor.spare());
    }

    @Test
    void aValueThatCannotBeComparedSpoilsNothing() {
        Order nameless = new Order(null, 1, 0);
        floor.orders().insertAll(List.of(A, B));
        floor.orders().insert(nameless);
        assertThrows(QueryException.class, floor::least);
        floor.orders().delete(nameless);
        assertEquals(Optional.of(new Floor.Least("AA")), floor.least());
        floor.orders().delete(A);
        assertEquals(Optional.of(new Floor.Least("BB")), floor.least());
    }

    @Test
    void aFlatMapKeepsNothingOfARowThatThrows() {
        Order broken = new Order("X", 1, 5);
        floor.orders().insertAll(List.of(A, broken));
        QueryException e = assertThrows(QueryException.class, floor::number);
        assertTrue(told(e).contains(broken.toString()), told(e));
        floor.orders().replace(broken, new Order("XYZ", 1, 5));
        assertEquals(List.of("A", "A", "X", "Y"), floor.letters().toList());
    }

    @Test
    void aFoldThatCannotTakeARowOutIsMadeAnew() {
        Order none = new Order("NN", 1, 0);
        floor.orders().insertAll(List.of(A, B, none));
        assertEquals(0, floor.product());
        floor.orders().delete(none);
        assertEquals(200, floor.product());
        floor.orders().insert(new Order("LL", 1, Long.MAX_VALUE));
        assertThrows(QueryException.class, floor::product);
        floor.orders().delete(new Order("LL", 1, Long.MAX_VALUE));
        assertEquals(200, floor.product());
    }
}
