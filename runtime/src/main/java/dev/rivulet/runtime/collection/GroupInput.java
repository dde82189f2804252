package dev.rivulet.runtime.collection;

import java.util.Arrays;

/**
 * An input of the graphs within groups that is set for each group. Generated code extends it with the
 * column and the starting value. A group that a transaction dropped and that is back has its value still.
 */
public abstract class GroupInput extends GroupValues {
    private final GroupNode groups;
    private long[] life = {};

    /** An input for each group of {@code groups}. */
    protected GroupInput(GroupNode groups) {
        super(groups);
        this.groups = groups;
    }

    /** Gives {@code group}, which is new, its starting value. */
    protected abstract void start(int group) throws Exception;

    /** Drops the reference of {@code group}, which is gone for good. */
    @Override
    public void forget(int group) {}

    @Override
    protected final boolean row(int group) throws Exception {
        if (life[group] == groups.stamp(group)) {
            return true; // it was set
        }
        start(group);
        life[group] = groups.stamp(group);
        return true;
    }

    @Override
    final void drop(int group) {
        // The value stays until the slot is free: the group may come back.
    }

    @Override
    protected void grow(int capacity) {
        super.grow(capacity);
        life = Arrays.copyOf(life, capacity);
    }
}
