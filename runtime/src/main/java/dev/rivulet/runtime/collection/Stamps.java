package dev.rivulet.runtime.collection;

import java.util.Arrays;

/**
 * When each slot was taken: numbers that grow with every one, and are never given twice. As long as no slot
 * was taken a second time they follow from the slot, and nothing is kept.
 *
 * <p>Invariant: while {@code plain}, the stamp of the youngest slot is {@code last}.
 */
final class Stamps {
    private long[] of = new long[0];
    private long base = 1;
    private long last;
    private boolean plain = true;

    /** The stamp of {@code slot}. */
    long at(int slot) {
        return plain ? base + slot : of[slot];
    }

    /** Negative if {@code slot} was taken before {@code other}. */
    int compare(int slot, int other) {
        return Long.compare(at(slot), at(other));
    }

    /** Makes room for {@code capacity} slots. */
    void grow(int capacity) {
        if (!plain) {
            of = Arrays.copyOf(of, capacity);
        }
    }

    /** {@code slot}, which follows the greatest taken so far, is taken. */
    void first(int slot) {
        last++;
        if (!plain) {
            of[slot] = last;
        }
    }

    /** The greatest slot taken so far was not taken after all. */
    void untake() {
        if (plain) {
            last--;
        }
    }

    /** {@code slot} is taken again; those below {@code limit} were taken before, of {@code capacity}. */
    void again(int slot, int limit, int capacity) {
        if (plain) {
            of = of.length < capacity ? new long[capacity] : of;
            for (int i = 0; i < limit; i++) {
                of[i] = base + i;
            }
            plain = false;
        }
        of[slot] = ++last;
    }

    /** No slot is in use any more: the next is 0. */
    void restart() {
        base = last + 1;
        plain = true;
    }
}
