package dev.rivulet.tests.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.collection.Order;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.tests.groups.StudiesGraph.ByDeskGroup;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rows of one group, as its user asks for them. */
class RowsOfGroupsTest {
    private static final Fill BUND = new Fill("rates", "govt", "BUND", 5);
    private static final Fill BILL = new Fill("rates", "govt", "BILL", 3);
    private static final Fill NOTE = new Fill("rates", "govt", "NOTE", 4);
    private static final Fill GOLD = new Fill("metal", "spot", "GOLD", 9);

    private final StudiesGraph studies = StudiesGraph.builder().build();
    private ByDeskGroup rates;

    @BeforeEach
    void fill() {
        studies.fills().insertAll(List.of(BUND, GOLD, BILL));
        rates = studies.byDesk().get("rates");
    }

    @Test
    void theListOfAnOrderIsAlwaysAsTheRowsAreNow() {
        List<Fill> list = rates.bySize().asList();
        assertEquals(List.of(BILL, BUND), list);
        studies.fills().insert(NOTE);
        assertEquals(List.of(BILL, NOTE, BUND), list);
        studies.fills().delete(BILL);
        assertEquals(List.of(NOTE, BUND), list);
        assertInstanceOf(RandomAccess.class, list);
        assertThrows(UnsupportedOperationException.class, list::clear);
        assertThrows(IndexOutOfBoundsException.class, () -> list.get(2));
        studies.fills().clear();
        assertThrows(IllegalStateException.class, list::size, "the group is gone");
    }

    @Test
    void anOrderHasEndsAndNeighbours() {
        Order<Fill> order = rates.bySize();
        assertEquals(BILL, order.first());
        assertEquals(BUND, order.last());
        assertEquals(BILL, order.before(BUND));
        assertEquals(BUND, order.after(BILL));
        assertNull(order.before(BILL));
        assertNull(order.after(BUND));
        assertNull(order.after(GOLD), "it is in another group");
        assertEquals(List.of(BUND), order.range(1, 2));
        assertEquals(List.of(), order.range(2, 2));
        assertThrows(IndexOutOfBoundsException.class, () -> order.range(1, 3));
    }

    @Test
    void onlySlotsOfTheGroupAreFound() {
        Rows<Fill> all = studies.fills();
        int gold = all.slotOf(GOLD);
        int bund = all.slotOf(BUND);
        assertTrue(rates.fills().hasSlot(bund));
        assertEquals(BUND, rates.fills().atSlot(bund));
        assertEquals(1, rates.bySize().rankOfSlot(bund));
        for (int slot : new int[] {-1, gold, all.size(), 1 << 20, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertFalse(rates.fills().hasSlot(slot));
            assertThrows(NoSuchElementException.class, () -> rates.fills().atSlot(slot));
            assertEquals(-1, rates.bySize().rankOfSlot(slot));
            assertEquals(-1, rates.three().rankOfSlot(slot));
        }
    }

    @Test
    void aSlotIsLostWithItsRow() {
        studies.fills().insert(NOTE);
        int bund = studies.fills().slotOf(BUND);
        studies.fills().desk(bund, "metal");
        assertFalse(rates.fills().hasSlot(bund));
        assertEquals(-1, rates.bySize().rankOfSlot(bund));
        assertEquals(0, studies.byDesk().get("metal").bySize().rankOfSlot(bund));
        studies.fills().deleteSlot(bund);
        assertFalse(rates.fills().hasSlot(bund));
        assertEquals(-1, studies.byDesk().get("metal").bySize().rankOfSlot(bund));
    }

    @Test
    void aSlotThatAnOperatorLeavesOutIsNotThere() {
        int loan = studies.fills().insert("rates", "govt", "LOAN", 8);
        studies.fills().insert("rates", "govt", "STRIP", 7);
        assertEquals(3, rates.bySize().rankOfSlot(loan));
        assertEquals(-1, rates.three().rankOfSlot(loan), "it is the fourth");
        assertEquals(0, rates.three().rankOfSlot(studies.fills().slotOf(BILL)));
    }

    @Test
    void anOrderWithoutRowsHasNoEnds() {
        StudyGraph alone = StudyGraph.builder().build();
        assertThrows(NoSuchElementException.class, () -> alone.bySize().first());
        assertThrows(NoSuchElementException.class, () -> alone.three().last());
    }
}
