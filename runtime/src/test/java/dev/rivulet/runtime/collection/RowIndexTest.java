package dev.rivulet.runtime.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** An index finds the oldest of equal rows, whatever their hashes. */
class RowIndexTest {
    private static final int ROWS = 256;

    /** Rows with a value, many of which are equal and more of which have equal hashes. */
    private static final class Valued extends HeapsTest.Bare {
        final int[] value = new int[ROWS];

        @Override
        protected int hash(int slot) {
            return value[slot] % 5;
        }

        @Override
        protected boolean equal(int slot, int other) {
            return value[slot] == value[other];
        }
    }

    private Valued rows = new Valued();
    private final List<Integer> alive = new ArrayList<>();

    private int find(RowIndex index, int value) {
        int hash = value % 5;
        for (int cell = index.cell(hash); index.slot(cell) >= 0; cell = index.next(cell)) {
            int slot = index.slot(cell);
            if (index.hashed(slot, hash) && rows.value[slot] == value) {
                return slot;
            }
        }
        return -1;
    }

    @Property(tries = 300)
    void findsTheOldest(@ForAll long seed) {
        Random random = new Random(seed);
        rows = new Valued();
        alive.clear();
        RowIndex index = new RowIndex(rows);
        for (int step = 0; step < 300; step++) {
            int kind = random.nextInt(6);
            if (alive.isEmpty() || kind < 3 && alive.size() < ROWS / 2) {
                int slot = rows.slots.take();
                rows.value[slot] = random.nextInt(12);
                alive.add(slot);
                index.add(slot);
            } else if (kind < 5) {
                int slot = alive.remove(random.nextInt(alive.size()));
                index.remove(slot);
                rows.slots.kill(slot, false);
            } else {
                // an edited row keeps its age among those that it is now equal to
                int slot = alive.get(random.nextInt(alive.size()));
                index.remove(slot);
                rows.value[slot] = random.nextInt(12);
                index.add(slot);
            }
            index.check();
            for (int value = 0; value < 12; value++) {
                assertEquals(oldest(value), find(index, value));
            }
        }
        assertEquals(oldest(3), find(new RowIndex(rows), 3), "made late, it is the same");
    }

    private int oldest(int value) {
        return alive.stream().filter(slot -> rows.value[slot] == value).findFirst().orElse(-1);
    }

    @Test
    void checkFindsARowThatChangedUnderneath() {
        int slot = rows.slots.take();
        RowIndex index = new RowIndex(rows);
        index.check();
        rows.value[slot] = 1;
        assertThrows(IllegalStateException.class, index::check);
    }
}
