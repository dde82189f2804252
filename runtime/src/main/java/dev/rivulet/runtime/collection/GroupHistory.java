package dev.rivulet.runtime.collection;

import java.util.Arrays;

/**
 * A scalar within groups whose value depends on those before it: one that is published only if it left a
 * tolerance. A group that a transaction dropped and that is back has the value that it had.
 */
public abstract class GroupHistory extends GroupValues {
    private final GroupNode groups;
    private long[] life = {};

    /** A value for each group of {@code groups}. */
    protected GroupHistory(GroupNode groups) {
        super(groups);
        this.groups = groups;
    }

    @Override
    final void enter(int group) {
        if (life[group] != groups.stamp(group)) {
            life[group] = groups.stamp(group);
            computed[group] = false;
        }
    }

    @Override
    final void drop(int group) {
        // The value stays until another group has the slot: this one may come back.
    }

    @Override
    protected void grow(int capacity) {
        super.grow(capacity);
        life = Arrays.copyOf(life, capacity);
    }
}
