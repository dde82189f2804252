package dev.rivulet.runtime.collection;

import java.util.NoSuchElementException;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * One row of one collection of one graph, as long as it is there. A slot is a number: once its row has gone another
 * may stand there, and another graph has the same numbers. A handle knows its row, and refuses every call once that
 * is gone; if a transaction that deleted it is taken back, it is the row's handle again. Handles are objects made
 * when they are asked for; who asks for none pays nothing.
 */
public final class RowHandle<T> {
    private final RowSource node;
    private final int slot;
    private final long stamp;
    private final IntFunction<T> get;
    private final Setter<T> set;
    private final IntConsumer delete;

    /** Puts a row in the place of another. */
    interface Setter<T> {
        void set(int slot, T row);
    }

    RowHandle(RowSource node, int slot, IntFunction<T> get, Setter<T> set, IntConsumer delete) {
        node.require(slot);
        this.node = node;
        this.slot = slot;
        this.stamp = node.slots().stamps.at(slot);
        this.get = get;
        this.set = set;
        this.delete = delete;
    }

    /** Whether the row is there. Costs O(1). */
    public boolean exists() {
        return node.alive(slot) && node.slots().stamps.at(slot) == stamp;
    }

    /**
     * The slot of the row, for the setters and getters of columns. Costs O(1).
     *
     * @throws NoSuchElementException if the row has gone
     */
    public int slot() {
        if (!exists()) {
            throw new NoSuchElementException(
                    node.name() + " has no more the row of this handle, which stood at slot " + slot);
        }
        return slot;
    }

    /**
     * The row. Costs O(1).
     *
     * @throws NoSuchElementException if it has gone
     */
    public T get() {
        return get.apply(slot());
    }

    /**
     * Puts {@code row} in the place of the row, whose handle this stays; in a table the key stays. Costs O(1).
     *
     * @throws NoSuchElementException if it has gone
     * @throws IllegalArgumentException if {@code row} is null
     */
    public void set(T row) {
        set.set(slot(), row);
    }

    /**
     * Takes the row away. Costs O(1).
     *
     * @throws NoSuchElementException if it has gone
     */
    public void delete() {
        delete.accept(slot());
    }

    @Override
    public String toString() {
        return node.name() + (exists() ? "@" + slot + "[" + get.apply(slot) + "]" : "@" + slot + ", gone");
    }
}
