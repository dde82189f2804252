package dev.rivulet.runtime.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** An index of groups finds the group of a key; the older one while a transaction has left two. */
class GroupIndexTest {
    private static final int GROUPS = 400;

    /** Groups with a key each, many of which have equal hashes. */
    private static final class Keyed extends HeapsTest.Bare {
        final int[] key = new int[GROUPS];

        @Override
        protected int hash(int slot) {
            return key[slot] % 7;
        }
    }

    private Keyed groups = new Keyed();
    private final List<Integer> alive = new ArrayList<>();
    private final List<Integer> dropped = new ArrayList<>();

    private int find(GroupIndex index, int key) {
        int hash = key % 7;
        for (int cell = index.cell(hash); index.slot(cell) >= 0; cell = index.next(cell)) {
            int slot = index.slot(cell);
            if (index.hashed(cell, hash) && groups.key[slot] == key) {
                return slot;
            }
        }
        return -1;
    }

    private int oldest(int key) {
        return alive.stream()
                .filter(slot -> groups.key[slot] == key)
                .min(Comparator.comparingLong(slot -> groups.slots.stamps.at(slot)))
                .orElse(-1);
    }

    @Property(tries = 300)
    void findsTheOldest(@ForAll long seed) {
        Random random = new Random(seed);
        groups = new Keyed();
        alive.clear();
        dropped.clear();
        GroupIndex index = new GroupIndex(groups);
        for (int step = 0; step < 300; step++) {
            int kind = random.nextInt(6);
            if (alive.isEmpty() || kind < 3) {
                int slot = groups.slots.take();
                groups.key[slot] = random.nextInt(40);
                alive.add(slot);
                index.add(slot);
            } else if (kind < 5) {
                int slot = alive.remove(random.nextInt(alive.size()));
                index.remove(slot);
                groups.slots.kill(slot, true);
                dropped.add(slot);
            } else if (!dropped.isEmpty()) {
                int slot = dropped.remove(random.nextInt(dropped.size()));
                groups.slots.revive(slot);
                alive.add(slot);
                index.add(slot);
            }
            index.check();
            for (int key = 0; key < 40; key++) {
                assertEquals(oldest(key), find(index, key));
            }
        }
    }

    @Test
    void aGroupWhoseKeyChangedUnderneathIsFoundAndRemoved() {
        int slot = groups.slots.take();
        GroupIndex index = new GroupIndex(groups);
        index.add(slot);
        groups.key[slot] = 1;
        assertThrows(IllegalStateException.class, index::check);
        index.remove(slot);
        groups.slots.kill(slot, false);
        index.check();
    }
}
