package dev.rivulet.runtime.collection;

import java.util.Arrays;

/**
 * A row operator within groups. Generated code extends it with its columns and its function.
 * Invariant: {@code in[slot]} is the group in which it holds the row at {@code slot}, -1 for none;
 * {@code size[group]} counts them.
 */
public abstract class GroupedRows {
    /** The group in which the row is held, -1 for none. By row slot. */
    public int[] in = GroupMembership.grown(new int[0], 16);

    /** How many rows are held in a group. By group slot. */
    public int[] size = new int[16];

    /** An operator that holds nothing yet. */
    protected GroupedRows() {}

    /** What the user sees of the row at {@code slot}. */
    public abstract Object rowAt(int slot);

    /** Makes room for {@code capacity} rows. */
    public void growRows(int capacity) {
        in = GroupMembership.grown(in, capacity);
    }

    /** Makes room for {@code capacity} groups. */
    public void growGroups(int capacity) {
        size = Arrays.copyOf(size, capacity);
    }
}
