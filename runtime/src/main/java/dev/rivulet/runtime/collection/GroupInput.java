package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Undo;
import dev.rivulet.runtime.Undoable;
import java.util.Arrays;

/**
 * An input of the graphs within groups that is set for each group. Generated code extends it with the
 * column and the starting value. A group that a transaction dropped and that is back has its value still.
 */
public abstract class GroupInput extends GroupValues {
    private final GroupNode groups;
    private long[] life = {};
    private final Undoable unset = undo -> life[(int) undo.popLong()] = 0;

    /** An input for each group of {@code groups}. */
    protected GroupInput(GroupNode groups) {
        super(groups);
        this.groups = groups;
    }

    /** Gives {@code group}, which is new, its starting value. */
    protected abstract void start(int group) throws Throwable;

    /** Drops the reference of {@code group}, which is gone for good. */
    @Override
    public void forget(int group) {}

    @Override
    protected final boolean row(int group) throws Throwable {
        if (life[group] == groups.stamp(group)) {
            return true; // it was set
        }
        start(group);
        life[group] = groups.stamp(group);
        return true;
    }

    /** A starting value that threw is asked for again in each run: it reads nothing that could change. */
    @Override
    protected final Changes begin(boolean everything) {
        return withStale(super.begin(everything));
    }

    /** One that was set needs no starting value, should that have thrown. */
    @Override
    protected final void edited(int group) {
        if (life[group] != groups.stamp(group)) {
            life[group] = groups.stamp(group);
            Undo undo = undo();
            if (undo != null) {
                undo.push((long) group);
                undo.entry(unset);
            }
        }
        super.edited(group);
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
