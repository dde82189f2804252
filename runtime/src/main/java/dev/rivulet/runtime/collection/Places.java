package dev.rivulet.runtime.collection;

import java.util.Arrays;

/**
 * Which rows an operator holds, and in which group each of them. Invariant: {@code in[slot]} is the group,
 * -1 for a row that it does not hold; {@code count} counts them by group.
 */
public final class Places {
    /** The group in which the row at a slot is held, -1 for none. */
    public int[] in = Parts.grown(new int[0], 16);

    private int[] count = new int[16];
    private int size;

    /** Holds nothing yet. */
    public Places() {}

    /** Whether the row at {@code slot} is held. */
    public boolean has(int slot) {
        return in[slot] >= 0;
    }

    /** How many rows are held. */
    public int size() {
        return size;
    }

    /** How many rows are held in {@code group}. */
    public int size(int group) {
        return group < count.length ? count[group] : 0;
    }

    /** Holds the row at {@code slot}, so far not held, in {@code group}. */
    public void put(int slot, int group) {
        if (group >= count.length) {
            count = Arrays.copyOf(count, Math.max(group + 1, 2 * count.length));
        }
        in[slot] = group;
        count[group]++;
        size++;
    }

    /** Holds the row at {@code slot} no more; answers in which group it was. */
    public int take(int slot) {
        int group = in[slot];
        in[slot] = -1;
        count[group]--;
        size--;
        return group;
    }

    /** Makes room for {@code capacity} rows. */
    public void grow(int capacity) {
        in = Parts.grown(in, capacity);
    }

    /** Holds nothing. */
    void clear() {
        Arrays.fill(in, -1);
        Arrays.fill(count, 0);
        size = 0;
    }
}
