package dev.rivulet.tests.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.collection.RowHandle;
import dev.rivulet.tests.growth.Stand.Fruit;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A handle is of one row, whatever stands at its slot by then. */
class HandlesTest {
    private final StandGraph stand = StandGraph.builder(() -> {}).build();
    private final Fruit fig = new Fruit("fig", 3, 1);

    private static void gone(RowHandle<?> handle, String what) {
        assertFalse(handle.exists());
        for (Executable call : List.<Executable>of(handle::get, handle::slot, handle::delete, () -> handle.set(null))) {
            assertEquals(what, assertThrows(NoSuchElementException.class, call).getMessage());
        }
    }

    @Test
    void readsSetsAndDeletes() {
        RowHandle<Fruit> handle = stand.fruits().handle(stand.fruits().insert(fig));
        assertEquals(fig, handle.get());
        handle.set(new Fruit("fig", 4, 1));
        stand.fruits().price(handle.slot(), 5);
        assertEquals(new Fruit("fig", 5, 1), handle.get());
        assertEquals("fruits@0[Fruit[name=fig, price=5, at=1]]", handle.toString());
        assertEquals(5, stand.worth());
        assertThrows(IllegalArgumentException.class, () -> handle.set(null));
        handle.delete();
        assertEquals(0, stand.worth());
        gone(handle, "fruits has no more the row of this handle, which stood at slot 0");
        assertEquals("fruits@0, gone", handle.toString());
    }

    @Test
    void isNotOfTheNextRowAtItsSlot() {
        RowHandle<Fruit> unseen = stand.fruits().handle(stand.fruits().insert(fig));
        unseen.delete();
        int again = stand.fruits().insert(new Fruit("kiwi", 9, 1));
        assertEquals(0, again);
        gone(unseen, "fruits has no more the row of this handle, which stood at slot 0");
        RowHandle<Fruit> seen = stand.fruits().handle(again);
        stand.worth();
        stand.fruits().clear();
        for (int i = 0; i < 4; i++) {
            stand.fruits().insert(fig);
            stand.worth();
            assertFalse(seen.exists());
        }
        assertEquals(12, stand.worth());
    }

    @Test
    void comesBackWithItsRow() {
        RowHandle<Fruit> handle = stand.fruits().handle(stand.fruits().insert(fig));
        stand.worth();
        boolean there = stand.whatIf(
                s -> {
                    handle.delete();
                    s.fruits().insert(new Fruit("kiwi", 9, 1));
                    s.worth();
                },
                s -> handle.exists());
        assertFalse(there);
        assertEquals(fig, handle.get());
        RowHandle<?>[] made = new RowHandle<?>[1];
        assertThrows(IllegalArgumentException.class, () -> stand.update(s -> {
            made[0] = s.fruits().handle(s.fruits().insert(fig));
            assertTrue(made[0].exists());
            throw new IllegalArgumentException();
        }));
        assertFalse(made[0].exists());
        stand.worth();
        stand.fruits().insert(new Fruit("kiwi", 9, 1));
        assertFalse(made[0].exists());
        assertEquals(fig, handle.get());
    }

    @Test
    void isOfATableAsWell() {
        RowHandle<Long> handle = stand.stock().handle(stand.stock().put("fig", 1L));
        stand.stock().put("fig", 2L);
        assertEquals(2L, handle.get());
        handle.set(3L);
        assertEquals(3L, stand.stock().get("fig"));
        stand.stock().remove("fig");
        stand.stock().put("fig", 4L);
        gone(handle, "stock has no more the row of this handle, which stood at slot 0");
    }

    @Test
    void isOfARowThatIsThere() {
        assertThrows(NoSuchElementException.class, () -> stand.fruits().handle(0));
        assertThrows(NoSuchElementException.class, () -> stand.fruits().handle(-1));
        stand.fruits().insert(fig);
        assertThrows(
                UnsupportedOperationException.class, () -> stand.byName().get("fig").fruits().handle(0));
    }
}
