package dev.rivulet.runtime.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keyed rows put in from outside. A row stands at a slot until it is removed; the generated type
 * has
 * setters and getters for each component by slot, which neither hash nor allocate.
 *
 * <p>A slot is a number. What is checked of it is that a row stands there: not that it is the row it was got for, since
 * slots of rows that have gone are used again, nor that it was got from this graph, since others have the same numbers.
 * A {@link #handle} knows its row. There are at most 2<sup>30</sup> rows at a time; one more is refused with
 * {@link IllegalStateException}, and nothing is changed.
 */
public interface Table<K, V> extends TableView<K, V> {
    /**
     * Puts {@code row} under {@code key}, in the place of the one that is there, and returns its
     * slot.
     * Costs O(1) on average.
     *
     * @throws IllegalArgumentException if the key or the row is null
     */
    int put(K key, V row);

    /**
     * Puts every row of {@code rows} under its key, or none if a key or a row is null, or a method of one
     * throws. Costs O(rows) on average.
     *
     * @throws IllegalArgumentException if a key or a row is null; nothing is changed
     * @throws IllegalStateException if there is no room for all of them; nothing is changed
     */
    default void putAll(Map<? extends K, ? extends V> rows) {
        List<K> keys = new ArrayList<>();
        List<V> all = new ArrayList<>();
        rows.forEach((key, row) -> {
            keys.add(key);
            all.add(row);
        });
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i) == null || all.get(i) == null) {
                put(keys.get(i), all.get(i)); // refuses it by the collection's name
            }
        }
        Runnable edits = () -> {
            for (int i = 0; i < keys.size(); i++) {
                put(keys.get(i), all.get(i));
            }
        };
        if (this instanceof KeyedView<?, ?> view) {
            view.whole(edits);
        } else {
            edits.run();
        }
    }

    /** Takes away all rows. Costs O(n). */
    void clear();

    /**
     * Takes away the row of {@code key}. Costs O(1) on average.
     *
     * @throws java.util.NoSuchElementException if there is none; nothing is changed
     */
    void remove(K key);

    /** The slot of {@code key}, or -1. Costs O(1) on average. */
    int slotOf(K key);

    /** Whether there is a row at {@code slot}. Costs O(1). */
    boolean hasSlot(int slot);

    /**
     * The row at {@code slot}. Costs O(1).
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    V atSlot(int slot);

    /**
     * The key at {@code slot}. Costs O(1).
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    K keyAt(int slot);

    /**
     * Takes away the row at {@code slot}. Costs O(1).
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    void removeSlot(int slot);

    /**
     * A handle of the row at {@code slot}: it refuses every call once the row has gone, where a slot would be that of
     * whichever row stands there by then. A row that is put in the place of another has the handle of that. Costs
     * O(1), and an object.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    @SuppressWarnings("unchecked") // of the very same rows
    default RowHandle<V> handle(int slot) {
        return ((RowView<V>) this).handle(slot, this::atSlot, (at, row) -> put(keyAt(at), row), this::removeSlot);
    }
}
