package dev.rivulet.runtime;

import org.jspecify.annotations.Nullable;

/** What holds a value of a graph: an input or a {@link Node}. Generated code extends it. */
public abstract class Cell implements Undoable {
    /** The value as it stands, boxed; runs nothing. For messages and descriptions. */
    public abstract @Nullable Object current();

    /** Whether {@code after}, where {@code before} was, is no change of this input, by its cutoff. */
    protected boolean isBack(@Nullable Object before, @Nullable Object after) {
        return Cutoffs.unchanged(after, before);
    }

    /** Pushes everything that a later {@link #restore} needs, then this. */
    public abstract void save(Undo undo);
}
