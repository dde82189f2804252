package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.QueryException;
import org.jspecify.annotations.Nullable;

/** Rows that stand at the slots of a source, in its groups and in its order, unless a kind of node says otherwise. */
abstract class SourcedRows extends RowNode {
    final RowNode source;
    private final @Nullable GroupNode within;

    SourcedRows(RowNode source, @Nullable GroupNode within) {
        this.source = source;
        this.within = within;
        if (!apart()) {
            source.slots().stands(this);
        }
        if (within != null) {
            within.groups.standsInside(this);
        }
    }

    /** Whether the rows stand at slots of this node's own. Asked before the node is made. */
    boolean apart() {
        return false;
    }

    /** Why the rows of {@code group} that this node reads are not all right; null if they are. */
    @Nullable QueryException upstream(int group) {
        return source.stale(group);
    }

    @Override
    @Nullable GroupNode within() {
        return within;
    }

    @Override
    public int home(int slot) {
        return source.home(slot);
    }

    @Override
    Parts parts() {
        return source.parts();
    }

    @Override
    Slots slots() {
        return source.slots();
    }

    @Override
    int[] order() {
        return source.order();
    }

    @Override
    int ordered() {
        return source.ordered();
    }

    @Override
    protected int compare(int slot, int other) {
        return source.compare(slot, other);
    }

    @Override
    int age(int slot, int other) {
        return source.age(slot, other);
    }

    @Override
    boolean moves() {
        return source.moves();
    }

    @Override
    public @Nullable Object rowAt(int slot) {
        return source.rowAt(slot);
    }
}
