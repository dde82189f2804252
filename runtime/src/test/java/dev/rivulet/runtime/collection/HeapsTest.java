package dev.rivulet.runtime.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The top of a heap is the least key, the oldest row of equal ones, after any edits. */
class HeapsTest {
    /** Rows without columns. */
    static class Bare extends RowNode {
        final Slots slots = new Slots("rows", slot -> {});

        @Override
        Slots slots() {
            return slots;
        }

        @Override
        public boolean has(int slot) {
            return slots.alive[slot];
        }

        @Override
        public int size() {
            return slots.size;
        }

        @Override
        public Object rowAt(int slot) {
            return slot;
        }

        @Override
        public boolean recompute() {
            return false;
        }
    }

    @Property(tries = 200)
    void topIsLeastAndOldest(@ForAll long seed) {
        Random random = new Random(seed);
        Bare rows = new Bare();
        LongHeaps longs = new LongHeaps(rows, 3);
        ComparableHeaps<Long> greatest = new ComparableHeaps<>(rows, 3, -1);
        Map<Integer, Long> held = new TreeMap<>();
        for (int step = 0; step < 200; step++) {
            long key = random.nextInt(12);
            if (held.isEmpty() || random.nextInt(5) < 2) {
                int slot = rows.slots.take();
                held.put(slot, key);
                longs.add(1, slot, key);
                greatest.add(1, slot, key);
            } else {
                int slot = held.keySet().stream().skip(random.nextInt(held.size())).findFirst()
                        .orElseThrow();
                if (random.nextBoolean()) {
                    held.put(slot, key);
                    longs.replace(1, slot, key);
                    greatest.replace(1, slot, key);
                } else {
                    held.remove(slot);
                    longs.remove(1, slot);
                    greatest.remove(1, slot);
                    rows.slots.kill(slot, false);
                }
            }
            longs.check();
            greatest.check();
            rows.slots.check();
            compare(rows, held, longs, greatest);
        }
    }

    private static void compare(
            Bare rows, Map<Integer, Long> held, LongHeaps longs, ComparableHeaps<Long> greatest) {
        assertEquals(held.isEmpty(), longs.isEmpty(1));
        if (!held.isEmpty()) {
            Comparator<Integer> oldest = Comparator.comparingLong(slot -> rows.slots.stamps.at(slot));
            Comparator<Integer> least = Comparator.comparingLong(held::get);
            assertEquals(held.keySet().stream().min(least.thenComparing(oldest)).get(), longs.top(1));
            assertEquals(
                    held.keySet().stream().min(least.reversed().thenComparing(oldest)).get(),
                    greatest.top(1));
        }
    }
}
