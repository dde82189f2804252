package dev.rivulet.runtime;

import org.jspecify.annotations.Nullable;

/** What holds a value of a graph: an input or a {@link Node}. Generated code extends it. */
public abstract class Cell implements Undoable {
    /** The value as it stands, boxed; runs nothing. For messages and descriptions. */
    public abstract @Nullable Object current();

    /** Pushes everything that a later {@link #restore} needs, then this. */
    public abstract void save(Undo undo);
}
