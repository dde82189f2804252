package dev.rivulet.tests.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.collection.SmallColumns;
import dev.rivulet.tests.growth.Crowd.Guest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A row too many is refused by name with nothing changed, wherever it would be; once rows have gone all goes on. */
class FullTest {
    private static void in(int most, Consumer<CrowdGraph> body) {
        SmallColumns.atMost(most, () -> body.accept(CrowdGraph.builder().build()));
    }

    private static void refused(String name, int rows, Runnable edit) {
        String message = assertThrows(IllegalStateException.class, edit::run).getMessage();
        assertEquals(
                name + " has " + rows + " rows, and no room for more: take rows away, or spread them over several graphs",
                message);
    }

    private static void stale(String node, Supplier<?> read) {
        QueryException thrown = assertThrows(QueryException.class, read::get);
        assertTrue(thrown.getMessage().startsWith("node '" + node + "' "), thrown.getMessage());
        assertTrue(thrown.getMessage().contains("no room for more"), thrown.getMessage());
    }

    @Test
    void anInsertIsRefused() {
        in(3, crowd -> {
            int first = crowd.guests().insert(new Guest(0, 0, 1));
            crowd.guests().insert(new Guest(1, 1, 1));
            crowd.guests().insert(new Guest(2, 2, 1));
            for (int i = 0; i < 3; i++) {
                refused("guests", 3, () -> crowd.guests().insert(new Guest(3, 3, 1)));
                assertEquals(3, crowd.number());
            }
            crowd.guests().deleteSlot(first);
            crowd.guests().insert(new Guest(4, 4, 1));
            assertEquals(3, crowd.number());
            refused("guests", 3, () -> crowd.guests().insert(new Guest(3, 3, 1)));
            crowd.guests().clear();
            assertEquals(0, crowd.number());
            crowd.guests().insert(new Guest(4, 4, 1));
            assertEquals(1, crowd.number());
        });
    }

    @Test
    void manyAreRefusedTogether() {
        in(3, crowd -> {
            crowd.guests().insert(new Guest(0, 0, 1));
            refused("guests", 1, () -> crowd.guests().insertAll(Collections.nCopies(3, new Guest(1, 1, 1))));
            assertEquals(1, crowd.number());
            crowd.guests().insertAll(Collections.nCopies(2, new Guest(1, 1, 1)));
            assertEquals(3, crowd.number());
            crowd.seats().put("a", 1L);
            crowd.seats().put("b", 2L);
            Map<String, Long> more = new LinkedHashMap<>(Map.of("a", 7L));
            more.put("c", 8L);
            more.put("d", 9L);
            refused("seats", 3, () -> crowd.seats().putAll(more));
            assertEquals(1L, crowd.seats().get("a"));
            more.remove("d");
            crowd.seats().putAll(more);
            assertEquals(7L, crowd.seats().get("a"));
            refused("seats", 3, () -> crowd.seats().put("d", 1L));
            crowd.seats().put("a", 70L);
            assertEquals(3, crowd.chairs());
        });
    }

    @Test
    void anUpdateIsTakenBack() {
        in(3, crowd -> {
            crowd.guests().insert(new Guest(0, 0, 1));
            assertThrows(IllegalStateException.class, () -> crowd.update(c -> {
                for (int i = 0; i < 3; i++) {
                    c.guests().insert(new Guest(i, i, 1));
                }
            }));
            assertEquals(1, crowd.number());
            crowd.guests().insertAll(Collections.nCopies(2, new Guest(1, 1, 1)));
            assertEquals(3, crowd.number());
        });
    }

    @Test
    void whatComesOfRowsIsStaleUntilSomeHaveGone() {
        in(6, crowd -> {
            List<Integer> slots = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                slots.add(crowd.guests().insert(new Guest(10 * i, i / 3, i)));
                crowd.number();
            }
            stale("brought", crowd::ofBrought);
            stale("both", crowd::ofBoth);
            stale("met", crowd::meetings);
            stale("hops", crowd::ofHops);
            assertEquals(15, crowd.ofTables());
            crowd.guests().deleteSlot(slots.get(5));
            crowd.guests().deleteSlot(slots.get(4));
            crowd.guests().deleteSlot(slots.get(3));
            for (int i = 0; i < 3; i++) {
                assertEquals(3, crowd.number());
                assertEquals(0 + 1 + 4, crowd.ofBrought());
                assertEquals(6, crowd.ofBoth());
                assertEquals(3, crowd.ofTables());
            }
            stale("met", crowd::meetings);
            crowd.guests().deleteSlot(slots.get(2));
            assertEquals(1, crowd.meetings());
            assertEquals(3, crowd.ofHops());
            crowd.guests().insert(new Guest(0, 7, 2));
            assertEquals(1 + 4, crowd.meetings());
            assertEquals(1 + 4, crowd.ofBrought());
            assertEquals(3, crowd.ofTables());
            assertEquals(3 * 3, crowd.ofHops());
        });
    }

    @Test
    void groupsAreAsManyAsCanBe() {
        in(4, crowd -> {
            for (int i = 0; i < 4; i++) {
                crowd.guests().insert(new Guest(0, i, 1));
            }
            assertEquals(4, crowd.ofTables());
            crowd.byTable().get(2).weight(10);
            assertEquals(13, crowd.ofTables());
            crowd.guests().replace(new Guest(0, 3, 1), new Guest(0, 9, 1));
            assertEquals(13, crowd.ofTables());
            assertEquals(10, crowd.byTable().get(2).weight());
        });
    }
}
