package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Node;
import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.RowException;
import dev.rivulet.runtime.Undo;
import org.jspecify.annotations.Nullable;

/**
 * A node that holds rows. Its rows stand at slots of a source; {@link #has} says which, {@link
 * #changes} which of them changed in its last run.
 */
public abstract class RowNode extends Node {
    /** What the last run that announced anything announced. */
    public final Changes changes = new Changes();

    /** The slots at which the rows stand: the source's. */
    abstract Slots slots();

    /** Whether the rows are groups, one of which said {@code stale} when it was asked for a value. */
    boolean tells(QueryException stale) {
        return false;
    }

    /** What {@code thrown}, thrown for the row at {@code slot}, is to be told as. */
    public final RowException failure(int slot, Exception thrown) {
        return failure(rowAt(slot), thrown);
    }

    final RowException failure(@Nullable Object row, Exception thrown) {
        return thrown instanceof QueryException stale && tells(stale)
                ? RowException.of(row, stale)
                : new RowException(row, thrown);
    }

    /** Whether there is a row at {@code slot}. */
    public abstract boolean has(int slot);

    /**
     * The slots in the order of the rows; slots without a row here may stand among them. The first
     * {@link #ordered} count. Never changed once given out.
     */
    int[] order() {
        return slots().order();
    }

    /** How many slots {@link #order} gives. */
    int ordered() {
        return slots().size;
    }

    /** Which of two rows comes first: negative if that at {@code slot} does. */
    protected int compare(int slot, int other) {
        return Long.compare(slots().stamp[slot], slots().stamp[other]);
    }

    /** Which of two rows was put in first: negative if that at {@code slot} was; never changes. */
    int age(int slot, int other) {
        return Long.compare(slots().stamp[slot], slots().stamp[other]);
    }

    /** Whether the order of two rows can change while they are there. */
    boolean moves() {
        return false;
    }

    /** The hash of what an index of these rows holds at {@code slot}. */
    protected int hash(int slot) {
        throw new IllegalStateException("not indexed");
    }

    /** Whether an index of these rows takes what it holds at two slots for the same. */
    protected boolean equal(int slot, int other) {
        throw new IllegalStateException("not indexed");
    }

    /** How many rows there are. */
    public abstract int size();

    /** The row at {@code slot} as the user sees it; may make an object. For messages and views. */
    public abstract @Nullable Object rowAt(int slot);

    @Override
    public boolean runsOnStale() {
        return true;
    }

    @Override
    public @Nullable Object current() {
        return size() + " rows";
    }

    @Override
    public void save(Undo undo) {
        // Edits are taken back where they were made, in the source; rows then run again.
    }

    @Override
    public void restore(Undo undo) {
        throw new IllegalStateException("nothing was saved");
    }
}
