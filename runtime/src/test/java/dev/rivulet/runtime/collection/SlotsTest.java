package dev.rivulet.runtime.collection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Slots keep the order of insertion, and are used again once, and only when nobody can see them. */
class SlotsTest {
    private final Set<Integer> freed = new HashSet<>();
    private final List<Integer> alive = new ArrayList<>();
    /** Rows that went after an operator saw them: their slots wait for two passes. */
    private final Set<Integer> seenDead = new HashSet<>();

    @Property(tries = 300)
    void areThoseOfTheRowsInOrder(@ForAll long seed) {
        Random random = new Random(seed);
        Slots slots = new Slots("rows", freed::add);
        Set<Integer> known = new HashSet<>();
        freed.clear();
        alive.clear();
        seenDead.clear();
        for (int step = 0; step < 200; step++) {
            int kind = random.nextInt(10);
            if (alive.isEmpty() || kind < 4) {
                take(slots);
            } else if (kind < 7) {
                int slot = alive.remove(random.nextInt(alive.size()));
                if (known.remove(slot)) {
                    seenDead.add(slot);
                }
                slots.kill(slot, false);
            } else if (kind < 8) {
                // taken back at once: the row is where it was
                int slot = alive.get(random.nextInt(alive.size()));
                slots.kill(slot, true);
                slots.revive(slot);
            } else {
                pass(slots, known);
            }
            slots.check();
            int[] order = Arrays.copyOf(slots.order(), slots.size);
            assertArrayEquals(alive.stream().mapToInt(slot -> slot).toArray(), order);
        }
    }

    private void take(Slots slots) {
        int slot = slots.take();
        assertFalse(alive.contains(slot), "in use");
        assertFalse(seenDead.contains(slot), "an operator still holds the row that was there");
        freed.remove(slot);
        alive.add(slot);
    }

    private void pass(Slots slots, Set<Integer> known) {
        slots.pass(false);
        seenDead.removeAll(freed);
        alive.forEach(slots::seen);
        known.addAll(alive);
    }

    @Test
    void aSlotIsUsedAgainAfterTwoPasses() {
        Slots slots = new Slots("rows", freed::add);
        int first = slots.take();
        slots.seen(first);
        slots.take();
        slots.kill(first, false);
        assertEquals(2, slots.take(), "not before operators saw it go");
        slots.pass(false);
        assertTrue(freed.isEmpty());
        slots.pass(false);
        assertEquals(Set.of(first), freed);
        assertEquals(first, slots.take());
    }

    @Test
    void waitingIsToldOnce() {
        Slots slots = new Slots("rows", freed::add);
        int slot = slots.take();
        assertTrue(slots.wait(slot));
        assertFalse(slots.wait(slot));
        slots.seen(slot);
        assertTrue(slots.wait(slot));
    }

    @Test
    void checkFindsWhatIsBroken() {
        Slots slots = new Slots("rows", freed::add);
        int slot = slots.take();
        slots.alive[slot] = false;
        assertThrows(IllegalStateException.class, slots::check);
    }
}
