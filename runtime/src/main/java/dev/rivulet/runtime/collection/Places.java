package dev.rivulet.runtime.collection;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which rows an operator holds, and in which group each of them. They are counted by group from the first
 * time that anyone asks how many a group has.
 *
 * <p>Invariant: {@code in[slot]} is the group, -1 for a row that it does not hold; {@code count}, once made,
 * counts them by group.
 */
public final class Places {
    /** The group in which the row at a slot is held, -1 for none. */
    public int[] in = {};

    private int @Nullable [] count;
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
        if (count == null) {
            count();
        }
        return group < count.length ? count[group] : 0;
    }

    private void count() {
        count = new int[Capacity.first];
        for (int group : in) {
            if (group >= 0) {
                count(group, 1);
            }
        }
    }

    private void count(int group, int more) {
        if (group >= count.length) {
            count = Arrays.copyOf(count, Capacity.next(count.length, group + 1));
        }
        count[group] += more;
    }

    /** Holds the row at {@code slot}, so far not held, in {@code group}. */
    public void put(int slot, int group) {
        in[slot] = group;
        size++;
        if (count != null) {
            count(group, 1);
        }
    }

    /** Holds the row at {@code slot} no more; answers in which group it was. */
    public int take(int slot) {
        int group = in[slot];
        in[slot] = -1;
        size--;
        if (count != null) {
            count[group]--;
        }
        return group;
    }

    /** Makes room for {@code capacity} rows. */
    public void grow(int capacity) {
        in = Parts.grown(in, capacity);
    }

    /** Holds nothing. */
    void clear() {
        Arrays.fill(in, -1);
        count = null;
        size = 0;
    }
}
