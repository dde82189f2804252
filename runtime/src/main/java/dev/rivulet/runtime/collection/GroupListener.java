package dev.rivulet.runtime.collection;

/**
 * Hears of groups at the end of {@code stabilize()}: each that was made, was dropped, or within which
 * anything changed, once. A group that was made and dropped in between is not mentioned.
 */
public interface GroupListener<K, G> {
    /** {@code group} is there; the first time of all that are. */
    default void made(K key, G group) {}

    /** The group of {@code key} is there no more. */
    default void dropped(K key) {}

    /** A row, an input or a value of {@code group} changed, or of a group within it. */
    default void changed(K key, G group) {}
}
