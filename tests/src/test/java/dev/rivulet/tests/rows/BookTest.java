package dev.rivulet.tests.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.tests.rows.Position.Fill;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Groups: made with their first row, dropped with their last, each a graph of its own. */
class BookTest {
    private final BookGraph book = BookGraph.builder().mark(2).build();

    @Test
    void groupsComeAndGo() {
        assertEquals(0, book.symbols());
        assertNull(book.bySymbol().get("A"));
        int first = book.fills().insert("A", 5);
        book.fills().insert("A", 3);
        int other = book.fills().insert("B", -4);
        assertEquals(2, book.symbols());
        assertEquals(8, book.bySymbol().get("A").net());
        assertEquals(2, book.bySymbol().get("A").number());
        assertEquals(-8.0, book.bySymbol().get("B").value());
        assertEquals(8.0, book.exposure());
        assertEquals(8, book.longest());
        BookGraph.BySymbolGroup gone = book.bySymbol().get("B");
        book.fills().deleteSlot(other);
        assertEquals(1, book.symbols());
        assertEquals(16.0, book.exposure());
        assertNull(book.bySymbol().get("B"));
        assertThrows(IllegalStateException.class, gone::net);
        book.fills().deleteSlot(first);
        book.fills().delete(new Fill("A", 3));
        assertEquals(0, book.symbols());
        assertEquals(0.0, book.doubled());
        assertEquals(0, book.longest());
    }

    @Test
    void rowsMoveBetweenGroups() {
        int moving = book.fills().insert("A", 5);
        book.fills().insert("A", 1);
        book.fills().insert("B", 2);
        assertEquals(16.0, book.exposure());
        book.fills().symbol(moving, "B");
        assertEquals(1, book.bySymbol().get("A").net());
        assertEquals(7, book.bySymbol().get("B").number() + 5);
        assertEquals(List.of(new Fill("B", 5), new Fill("B", 2)), book.bySymbol().get("B").fills().toList());
        book.fills().symbol(moving, "C");
        assertEquals(5, book.bySymbol().get("C").net());
        assertEquals(3, book.symbols());
        assertEquals(16.0, book.exposure());
    }

    @Test
    void aGroupThatATransactionDropsIsBackWithItsInputsWhenItIsTakenBack() {
        int row = book.fills().insert("A", 500);
        book.fills().insert("B", 1);
        BookGraph.BySymbolGroup held = book.bySymbol().get("A");
        held.limit(7);
        held.limit(400);
        assertEquals(OptionalLong.of(500), held.largest());
        double exposure = book.whatIf(
                b -> {
                    b.fills().deleteSlot(row);
                    assertEquals(1, b.symbols());
                    b.fills().insert("A", 50);
                    assertEquals(100, b.bySymbol().get("A").limit(), "a group made anew has its starting value");
                    b.bySymbol().get("A").limit(9);
                },
                BookGraph::exposure);
        assertEquals(102.0, exposure);
        assertEquals(400, book.bySymbol().get("A").limit());
        assertEquals(OptionalLong.of(500), held.largest(), "what the user holds lives on");
        assertEquals(1002.0, book.exposure());
        assertEquals(2, book.symbols());
        assertThrows(IllegalStateException.class, () -> book.update(b -> {
            b.fills().delete(new Fill("A", 500));
            assertNull(b.bySymbol().get("A"));
            throw new IllegalStateException("no");
        }));
        assertEquals(400, held.limit());
        book.update(b -> b.fills().deleteSlot(row));
        assertEquals(2.0, book.exposure());
        assertNull(book.bySymbol().get("A"));
        book.fills().insert("A", 1);
        assertEquals(100, book.bySymbol().get("A").limit());
        assertThrows(IllegalStateException.class, held::limit);
    }

    @Test
    void anEnclosingScalarReachesEveryGroup() {
        book.fills().insert("A", 5);
        book.fills().insert("BC", 1);
        assertEquals(12.0, book.exposure());
        book.mark(10);
        assertEquals(60.0, book.exposure());
        assertEquals(10.0, book.bySymbol().get("A").mark());
        assertEquals(3, book.keys());
        assertEquals("BC:1", book.bySymbol().get("BC").label());
        assertEquals(List.of("A", "BC"), book.bySymbol().stream().map(Position::symbol).toList());
    }

    @Test
    void aFreeInputBelongsToItsGroup() {
        book.fills().insert("A", 5);
        book.fills().insert("A", 50);
        book.fills().insert("B", 50);
        assertEquals(OptionalLong.empty(), book.bySymbol().get("A").largest());
        book.bySymbol().get("A").limit(10);
        assertEquals(OptionalLong.of(50), book.bySymbol().get("A").largest());
        assertEquals(OptionalLong.empty(), book.bySymbol().get("B").largest());
        assertEquals(List.of(50L), book.bySymbol().get("A").magnitude().toList());
        book.bySymbol().get("A").limit(100);
        assertTrue(book.bySymbol().get("A").large().isEmpty());
        assertEquals(OptionalLong.of(50), book.whatIf(
                g -> g.bySymbol().get("B").limit(1), g -> g.bySymbol().get("B").largest()));
        assertEquals(100, book.bySymbol().get("B").limit());
        assertEquals(OptionalLong.empty(), book.bySymbol().get("B").largest());
    }

    @Test
    void aRowFunctionThatThrowsMakesItsGroupStale() {
        book.fills().insert("A", 5);
        int bad = book.fills().insert("B", 13);
        QueryException thrown =
                assertThrows(QueryException.class, () -> book.bySymbol().get("B").value());
        assertTrue(thrown.getMessage().contains("Fill[symbol=B, size=13]"), thrown.getMessage());
        assertEquals(10.0, book.bySymbol().get("A").value());
        assertEquals(1, book.bySymbol().get("B").number());
        assertThrows(QueryException.class, book::exposure);
        book.fills().size(bad, 12);
        assertEquals(34.0, book.exposure());
        book.fills().size(bad, 13);
        assertThrows(QueryException.class, book::doubled);
        book.fills().deleteSlot(bad);
        assertEquals(20.0, book.doubled());
    }

    @Test
    void aGuardProtects() {
        int slot = book.fills().insert("A", 7);
        assertEquals(-1.0, book.bySymbol().get("A").guarded());
        assertEquals(14.0, book.exposure());
        book.stabilize();
        QueryException thrown = assertThrows(QueryException.class, () -> book.bySymbol().get("A").each());
        assertEquals("seven", thrown.getCause().getMessage());
        book.fills().size(slot, 4);
        assertEquals(2.0, book.bySymbol().get("A").guarded());
        assertEquals(2.0, book.bySymbol().get("A").each());
    }

    @Test
    void whatIfTakesGroupsBack() {
        int first = book.fills().insert("A", 5);
        book.fills().insert("B", 1);
        assertEquals(12.0, book.exposure());
        double answer = book.whatIf(
                g -> {
                    g.fills().deleteSlot(first);
                    g.fills().insert("C", 100);
                    g.mark(1);
                },
                BookGraph::exposure);
        assertEquals(101.0, answer);
        assertEquals(12.0, book.exposure());
        assertEquals(2, book.symbols());
        assertNotNull(book.bySymbol().get("A"));
        assertNull(book.bySymbol().get("C"));
        assertThrows(
                UnsupportedOperationException.class,
                () -> book.bySymbol().get("A").fills().insert(new Fill("A", 1)));
    }

    @Test
    void aNullKeyIsAnErrorThatNamesTheRow() {
        int slot = book.fills().insert(null, 1);
        QueryException thrown = assertThrows(QueryException.class, book::exposure);
        assertEquals("bySymbol", thrown.node());
        assertTrue(thrown.getMessage().contains("Fill[symbol=null, size=1]"), thrown.getMessage());
        book.fills().symbol(slot, "A");
        assertEquals(2.0, book.exposure());
    }

    @Test
    void aSumThatDoesNotFitIsAnError() {
        book.fills().insert("A", Long.MAX_VALUE);
        int one = book.fills().insert("A", 1);
        QueryException thrown = assertThrows(QueryException.class, () -> book.bySymbol().get("A").net());
        assertTrue(thrown.getCause().getMessage().contains("9223372036854775808"), thrown.getMessage());
        book.fills().size(one, -1);
        assertEquals(Long.MAX_VALUE - 1, book.bySymbol().get("A").net());
    }

    @Test
    void aFailureStaysInItsGroup() {
        book.fills().insert("A", 5);
        int bad = book.fills().insert("B", 7);
        assertEquals(24.0, book.exposure(), "the position's value is not what throws");
        book.fills().size(bad, 13);
        assertEquals(2, book.symbols(), "does not need what is stale");
        assertEquals(10.0, book.bySymbol().get("A").value(), "a sibling");
        assertEquals(1, book.bySymbol().get("B").number(), "nor does this");
        QueryException net = assertThrows(QueryException.class, () -> book.bySymbol().get("B").net());
        assertEquals("bySymbol[B].net", net.node());
        Throwable why = net.getCause();
        assertSame(why, assertThrows(QueryException.class, book::exposure).getCause(), "names the group");
        assertSame(why, assertThrows(QueryException.class, book::doubled).getCause());
        assertSame(why, assertThrows(QueryException.class, book::stabilize).getCause(), "as long as it lasts");
        assertSame(why, assertThrows(QueryException.class, book::stabilize).getCause());
        book.fills().symbol(bad, "A");
        assertEquals("bySymbol[A].net", assertThrows(QueryException.class, book::exposure).node());
        book.fills().deleteSlot(bad);
        book.stabilize();
        assertEquals(10.0, book.exposure());
    }

    @Test
    void aGroupKeepsItsInputsWhileARowHasNoKey() {
        int only = book.fills().insert("A", 5);
        book.bySymbol().get("A").limit(3);
        book.fills().symbol(only, null);
        assertThrows(QueryException.class, book::exposure);
        book.fills().symbol(only, "A");
        assertEquals(3, book.bySymbol().get("A").limit());
        book.fills().symbol(only, "B");
        book.fills().insert("A", 1);
        assertEquals(12.0, book.exposure());
        assertEquals(3, book.bySymbol().get("A").limit(), "one went, another came, in one step");
        book.fills().deleteSlot(only);
        assertEquals(2.0, book.exposure());
    }
}
