package dev.rivulet.runtime.collection;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The first rows of orders, by slot. Among the rows that did not change those chosen are always the
 * first, so that after a change they are made right from their boundary, in as many steps as rows
 * changed.
 */
final class Prefix {
    private final Changes changes;
    private boolean[] chosen = new boolean[16];

    /** Announces to {@code changes} each row that it takes in, gives up or is told of. */
    Prefix(Changes changes) {
        this.changes = changes;
    }

    boolean has(int slot) {
        return chosen[slot];
    }

    /** Gives up {@code slot}; 1 if it was chosen. */
    int out(int slot) {
        if (!chosen[slot]) {
            return 0;
        }
        chosen[slot] = false;
        changes.add(slot);
        return 1;
    }

    /** Takes in {@code slot}, which is not chosen; 1. */
    int in(int slot) {
        chosen[slot] = true;
        changes.add(slot);
        return 1;
    }

    /**
     * Makes {@code count} chosen rows {@code wanted} ones, going on from the row at {@code start}:
     * the first not wanted if there are too many, else the last wanted. Returns {@code wanted}.
     */
    int adjust(int count, int wanted, int start, IntUnaryOperator step) {
        int now = count;
        for (int slot = start; now != wanted; slot = step.applyAsInt(slot)) {
            if (now > wanted) {
                now -= out(slot);
            } else if (!chosen[slot]) {
                now += in(slot);
            }
        }
        return now;
    }

    void clear() {
        for (int slot = 0; slot < chosen.length; slot++) {
            out(slot);
        }
    }

    void grow(int capacity) {
        chosen = Arrays.copyOf(chosen, capacity);
    }
}
