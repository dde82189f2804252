package dev.rivulet.runtime.collection;

/**
 * Exact sums, one for each slot, that can be added to each other.
 *
 * @param <S> the kind of sums
 */
public interface Sums<S extends Sums<S>> {
    /** Makes room for {@code slots} slots; those added are sums of nothing. */
    void grow(int slots);

    /** Takes everything away from the sum of {@code slot}. */
    void clear(int slot);

    /** Adds to the sum of {@code slot} all that the sum of {@code other} at {@code at} holds. */
    void add(int slot, S other, int at);

    /** Takes from the sum of {@code slot} what {@link #add} added to it, the other sum being as it was then. */
    void remove(int slot, S other, int at);
}
