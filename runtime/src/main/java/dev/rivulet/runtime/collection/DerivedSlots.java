package dev.rivulet.runtime.collection;

import java.util.stream.IntStream;

/** The slots of rows that an operator makes of those of others. */
final class DerivedSlots {
    final Slots slots;
    private final RowNode node;
    private int capacity = 16;
    private int[] order = new int[0];
    private int orderOf = -1;

    /** Slots for the rows of {@code node}. */
    DerivedSlots(RowNode node) {
        this.node = node;
        this.slots = new Slots(slot -> {});
    }

    /** A run begins: slots given back before the last one may be used again. */
    void pass() {
        slots.pass(false);
    }

    /** A slot for a new row. */
    int take() {
        int slot = slots.take();
        slots.seen(slot);
        return slot;
    }

    /** The room that columns by slot must have if it is more than when last asked; else 0. */
    int grown() {
        if (capacity == slots.capacity()) {
            return 0;
        }
        capacity = slots.capacity();
        return capacity;
    }

    /** The row at {@code slot} goes. */
    void kill(int slot) {
        slots.kill(slot, false);
    }

    /** All rows go. */
    void killAll() {
        for (int slot = 0; slot < slots.limit; slot++) {
            if (slots.alive[slot]) {
                kill(slot);
            }
        }
    }

    /** The slots in the order of their rows. Sorted again only after a change. */
    int[] order() {
        if (orderOf != node.changes.epoch) {
            order = IntStream.range(0, slots.limit)
                    .filter(slot -> slots.alive[slot])
                    .boxed()
                    .sorted(node::compare)
                    .mapToInt(Integer::intValue)
                    .toArray();
            orderOf = node.changes.epoch;
        }
        return order;
    }
}
