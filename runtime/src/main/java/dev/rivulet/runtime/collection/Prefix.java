package dev.rivulet.runtime.collection;

import java.util.function.IntUnaryOperator;

/**
 * The first rows of orders, by slot; which order a row is in is said by a number, its part. Among the rows
 * that did not change those chosen are always the first, so that after a change they are made right from
 * their boundary, in as many steps as rows changed.
 */
final class Prefix {
    private final Changes changes;
    private final Places chosen = new Places();

    /** Announces to {@code changes} each row that it takes in, gives up or is told of. */
    Prefix(Changes changes) {
        this.changes = changes;
    }

    boolean has(int slot) {
        return chosen.has(slot);
    }

    /** The part in which {@code slot} is chosen. */
    int part(int slot) {
        return chosen.in[slot];
    }

    /** How many rows are chosen in {@code part}. */
    int count(int part) {
        return chosen.size(part);
    }

    /** How many rows are chosen in all. */
    int size() {
        return chosen.size();
    }

    /** Gives up {@code slot}, if it was chosen. */
    void out(int slot) {
        if (chosen.has(slot)) {
            chosen.take(slot);
            changes.addOnce(slot);
        }
    }

    /** Takes in {@code slot}, which is not chosen, in {@code part}. */
    void in(int slot, int part) {
        chosen.put(slot, part);
        changes.addOnce(slot);
    }

    /**
     * Makes the chosen rows of {@code part} {@code wanted} ones, going on from the row at {@code start}: the
     * first not wanted if there are too many, else the last wanted.
     */
    void adjust(int part, int wanted, int start, IntUnaryOperator step) {
        for (int slot = start; count(part) != wanted; slot = step.applyAsInt(slot)) {
            if (count(part) > wanted) {
                out(slot);
            } else if (!has(slot)) {
                in(slot, part);
            }
        }
    }

    void clear() {
        for (int slot = 0; slot < chosen.in.length; slot++) {
            out(slot);
        }
    }

    void grow(int capacity) {
        chosen.grow(capacity);
    }
}
