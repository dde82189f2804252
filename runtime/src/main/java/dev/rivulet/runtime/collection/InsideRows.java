package dev.rivulet.runtime.collection;

import org.jspecify.annotations.Nullable;

/**
 * Announces each group within which anything changed, for readers of groups as a whole. Generated code
 * extends it with what stands within the groups.
 */
public abstract class InsideRows extends GroupValues {
    private final GroupNode groups;

    /** Whatever is within {@code groups}. */
    protected InsideRows(GroupNode groups) {
        super(groups);
        this.groups = groups;
    }

    @Override
    protected final boolean row(int group) {
        return true;
    }

    /** What is stale within a group does not keep the rest from being read: who reads it is told. */
    @Override
    final boolean guarded() {
        return false;
    }

    @Override
    public final @Nullable Object rowAt(int slot) {
        return groups.rowAt(slot);
    }
}
