package dev.rivulet.runtime;

/** How often a value has changed that lazy edges lead to, or whose every run is a change. Generated code counts. */
public final class Version {
    /** So often. */
    public int number;

    /** Of a value that is not there yet. */
    public Version() {}

    /** Pushes what {@link #restore} takes back. */
    public void save(Undo undo) {
        undo.push((long) number);
    }

    /** Takes back what {@link #save} pushed. */
    public void restore(Undo undo) {
        number = (int) undo.popLong();
    }
}
