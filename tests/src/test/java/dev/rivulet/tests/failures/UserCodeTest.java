package dev.rivulet.tests.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.tests.failures.Rough.Name;
import dev.rivulet.tests.failures.Rough.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** User code that throws where it is called for more than one row, or to find one, or to show one. */
class UserCodeTest {
    private static final Name NONE = new Name(null);

    private final RoughGraph graph = RoughGraph.builder().build();

    private static Row row(String name, int size) {
        return new Row(new Name(name), size);
    }

    private void indexed() {
        graph.rows().insert(row("x", 1));
        graph.rows().insert(row("y", 5));
        assertEquals(-1, graph.rows().slotOf(row("z", 9)));
    }

    private List<Integer> sizes() {
        return graph.rows().stream().map(Row::size).toList();
    }

    @Test
    void aRowThatCannotBeHashedIsNotInserted() {
        indexed();
        assertThrows(NullPointerException.class, () -> graph.rows().insert(new Row(NONE, 100)));
        assertEquals(List.of(1, 5), sizes());
        assertEquals(6, graph.total());
        graph.rows().insert(row("z", 10));
        assertEquals(16, graph.total());
        assertEquals(List.of(1, 5, 10), sizes());
    }

    @Test
    void allOrNoneAreInserted() {
        indexed();
        List<Row> rows = List.of(row("a", 10), new Row(NONE, 100), row("b", 20));
        assertThrows(NullPointerException.class, () -> graph.rows().insertAll(rows));
        assertEquals(List.of(1, 5), sizes());
        assertThrows(NullPointerException.class, () -> graph.update(b -> {
            b.rows().insert(row("c", 30));
            b.rows().insertAll(rows);
        }));
        assertEquals(List.of(1, 5), sizes());
        assertEquals(6, graph.total());
    }

    @Test
    void allOrNoneArePut() {
        graph.table().put(new Name("a"), 1);
        Map<Name, Integer> all = new LinkedHashMap<>(Map.of(new Name("a"), 7));
        Map<Name, Integer> bad = new java.util.IdentityHashMap<>(all);
        bad.put(NONE, 3);
        assertThrows(NullPointerException.class, () -> graph.table().putAll(bad));
        assertEquals(1, graph.table().get(new Name("a")));
        assertEquals(1, graph.table().size());
    }

    @Test
    void aRowThatCannotBeHashedReplacesNone() {
        indexed();
        int slot = graph.rows().slotOf(row("x", 1));
        assertThrows(NullPointerException.class, () -> graph.rows().replaceSlot(slot, new Row(NONE, 100)));
        assertThrows(NullPointerException.class, () -> graph.rows().name(slot, NONE));
        assertThrows(NullPointerException.class, () -> graph.rows().replace(row("x", 1), new Row(NONE, 100)));
        assertEquals(List.of(1, 5), sizes());
        assertEquals(slot, graph.rows().slotOf(row("x", 1)));
        graph.rows().deleteSlot(slot);
        assertEquals(5, graph.total());
    }

    @Test
    void whatIsTakenBackIsFoundAgain() {
        indexed();
        graph.rows().insert(row("x", 1));
        graph.whatIf(
                b -> {
                    b.rows().delete(row("x", 1));
                    b.rows().delete(row("y", 5));
                    b.rows().delete(row("x", 1));
                },
                b -> b.rows().size());
        int before = Name.hashed;
        graph.rows().delete(row("x", 1));
        graph.rows().delete(row("x", 1));
        assertEquals(2, Name.hashed - before, "what is looked for is hashed, and nothing else");
        assertEquals(List.of(5), sizes());
        assertThrows(java.util.NoSuchElementException.class, () -> graph.rows().delete(row("x", 1)));
    }

    @Test
    void aKeyIsHashedOnce() {
        graph.table().put(new Name("a"), 1);
        int before = Name.hashed;
        graph.table().put(new Name("b"), 1);
        graph.table().put(new Name("c"), 1);
        assertEquals(2, Name.hashed - before);
        graph.rows().insert(row("a", 1));
        before = Name.hashed;
        assertEquals(1, graph.groups());
        graph.rows().clear();
        assertEquals(0, graph.groups());
        assertEquals(1, Name.hashed - before, "one group came, and went");
    }

    @Test
    void anOrderMendsWithWhicheverOfTwoRowsGoes() {
        int bad = graph.rows().insert(new Row(NONE, 1));
        graph.rows().insert(row("Ann", 2));
        String message = assertThrows(QueryException.class, () -> graph.byName().toList()).getMessage();
        assertTrue(message.contains("compared with"), message);
        graph.rows().deleteSlot(bad);
        assertEquals(List.of(row("Ann", 2)), graph.byName().toList());
        graph.rows().insert(row("Bob", 3));
        assertEquals(2, graph.byName().size());
    }

    @Test
    void aMaximumMendsWithWhicheverOfItsRowsGoes() {
        graph.rows().insert(row("a", 1));
        int bad = graph.rows().insert(new Row(NONE, 2));
        graph.rows().insert(row("c", 3));
        assertThrows(QueryException.class, graph::last);
        graph.rows().deleteSlot(bad);
        assertEquals(Optional.of(new Name("c")), graph.last());
    }

    @Test
    void aFoldMendsWithWhateverIsFolded() {
        int large = graph.rows().insert(row("a", Integer.MAX_VALUE));
        graph.rows().insert(row("b", 5));
        assertThrows(QueryException.class, graph::room);
        graph.rows().deleteSlot(large);
        assertEquals(5, graph.room());
    }

    @Test
    void aGroupWithoutRowsTellsOfWhyItIsKept() {
        graph.rows().insert(row("a", 5));
        assertEquals(5, graph.sumOfLargest());
        graph.rows().delete(row("a", 5));
        graph.rows().insert(row("a", 13));
        for (QueryException each : List.of(
                assertThrows(QueryException.class, graph::sumOfLargest),
                assertThrows(QueryException.class, graph::groups),
                assertThrows(QueryException.class, () -> graph.named().get(new Name("a")).largest()),
                assertThrows(QueryException.class, graph::stabilize))) {
            assertEquals("checked", each.node(), each.getMessage());
        }
    }

    @Test
    void eachReaderHasAnExceptionOfItsOwn() {
        graph.divisor(0);
        QueryException first = assertThrows(QueryException.class, graph::share);
        first.addSuppressed(new IllegalStateException("of the first reader"));
        QueryException second = assertThrows(QueryException.class, graph::share);
        assertNotSame(first, second);
        assertSame(first.getCause(), second.getCause(), "the query did not run again");
        assertEquals(first.getMessage(), second.getMessage());
        assertEquals(0, second.getSuppressed().length);
        QueryException third = assertThrows(QueryException.class, graph::stabilize);
        assertNotSame(third, assertThrows(QueryException.class, graph::stabilize));
        assertTrue(Stream.of(second.getStackTrace()).anyMatch(at -> at.getMethodName().equals("share")));
    }

    @Test
    void whateverIsQuotedDoesNoHarm() {
        Object[] broken = {
            new Object() {
                @Override
                public String toString() {
                    throw new StackOverflowError("deep");
                }
            },
            new Object() {
                @Override
                public String toString() {
                    return null;
                }
            },
            new Object() {
                @Override
                public String toString() {
                    return "x".repeat(5_000_000);
                }
            },
            new Object() {
                @Override
                public String toString() {
                    throw new IllegalStateException("s") {
                        private static final long serialVersionUID = 1L;

                        @Override
                        public String getMessage() {
                            throw new IllegalStateException("no message");
                        }
                    };
                }
            }
        };
        for (Object each : broken) {
            graph.shown(each);
            graph.divisor(0);
            QueryException thrown = assertThrows(QueryException.class, graph::share);
            assertEquals(ArithmeticException.class, thrown.getCause().getClass());
            assertTrue(thrown.getMessage().length() < 1000);
            assertEquals(0, graph.total(), "the rest is well");
            assertFalse(graph.toString().isEmpty());
            graph.divisor(2);
            assertEquals(30, graph.share());
        }
    }

    @Test
    void listenersOfTwoGraphsThatCallEachOtherAreTold() {
        RoughGraph other = RoughGraph.builder().build();
        graph.onShare(share -> {
            other.divisor(share + 1);
            other.stabilize();
        });
        other.onShare(share -> {
            graph.divisor(share + 1);
            graph.stabilize();
        });
        Throwable thrown = assertThrows(IllegalStateException.class, graph::stabilize);
        assertTrue(thrown.getMessage().contains("called by a listener"), thrown.getMessage());
    }
}
