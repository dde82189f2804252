package dev.rivulet.runtime.collection;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The slots of rows that an operator makes of those of others, and within groups the group of each. */
final class DerivedSlots {
    final Slots slots;
    /** The rows by group; null in an outermost graph. */
    final @Nullable Parts parts;

    private final RowOperator node;
    private int[] order = new int[0];
    private int orderOf = -1;

    /** Slots for the rows of {@code node}. */
    DerivedSlots(RowOperator node, boolean nested) {
        this.node = node;
        this.slots = new Slots("this node", slot -> {});
        slots.stands(node);
        this.parts = nested ? new Parts() : null;
    }

    /**
     * A run begins: slots given back before the last one may be used again, unless that was {@code interrupted},
     * and not all were told of them.
     */
    void pass(boolean interrupted) {
        if (!interrupted) {
            slots.pass(false);
        }
    }

    /** A slot for a new row in {@code group}, 0 in an outermost graph. */
    int take(int group) {
        int slot = node.take(slots);
        slots.seen(slot);
        if (parts != null) {
            parts.put(slot, group);
        }
        return slot;
    }

    /** The group of the row at {@code slot}. */
    int home(int slot) {
        return parts == null ? 0 : parts.at(slot);
    }

    /** The row at {@code slot} goes. */
    void kill(int slot) {
        slots.kill(slot, false);
        if (parts != null) {
            parts.take(slot);
        }
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
