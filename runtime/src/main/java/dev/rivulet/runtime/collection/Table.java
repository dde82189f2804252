package dev.rivulet.runtime.collection;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keyed rows put in from outside. A row stands at a slot until it is removed; the generated type
 * has
 * setters and getters for each component by slot, which neither hash nor allocate.
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
     * Puts every row of {@code rows} under its key, or none if a key or a row is null. Costs O(rows) on
     * average.
     *
     * @throws IllegalArgumentException if a key or a row is null; nothing is changed
     */
    default void putAll(Map<? extends K, ? extends V> rows) {
        Map<K, V> all = new LinkedHashMap<>(rows);
        all.forEach((key, row) -> {
            if (key == null || row == null) {
                put(key, row); // refuses it by the collection's name
            }
        });
        all.forEach(this::put);
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
}
