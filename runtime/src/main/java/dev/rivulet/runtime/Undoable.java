package dev.rivulet.runtime;

/** Something whose earlier state can be taken back from an {@link Undo} log. */
public interface Undoable {
    /** Takes back what was pushed before this, in reverse order. */
    void restore(Undo undo);
}
