package dev.rivulet.runtime.collection;

import java.util.ArrayList;
import java.util.List;

/**
 * A bag of rows put in from outside. A row stands at a slot until it is deleted; the generated type
 * has setters and getters for each component by slot, which neither hash nor allocate. Edits by row
 * hash it; the index for that is made at the first of them, in O(n).
 *
 * <p>A slot is a number. What is checked of it is that a row stands there: not that it is the row it was got for, since
 * slots of rows that have gone are used again, nor that it was got from this graph, since others have the same numbers.
 * A {@link #handle} knows its row.
 *
 * <p>There are at most 2<sup>30</sup> rows at a time; one more is refused with {@link IllegalStateException}, and nothing is
 * changed.
 */
public interface Rows<T> extends View<T> {
    /**
     * Adds {@code row} and returns its slot. Costs O(1).
     *
     * @throws IllegalArgumentException if the row is null
     */
    int insert(T row);

    /**
     * Adds every row of {@code rows}, or none if one is null, or a method of one throws. Costs O(rows).
     *
     * @throws IllegalArgumentException if a row is null; nothing is changed
     * @throws IllegalStateException if there is no room for all of them; nothing is changed
     */
    default void insertAll(Iterable<? extends T> rows) {
        List<T> all = new ArrayList<>();
        for (T row : rows) {
            all.add(row);
        }
        if (all.contains(null)) {
            insert(null); // refuses it by the collection's name
        }
        RowView.room(this, all.size());
        int[] slots = new int[all.size()];
        int count = 0;
        try {
            for (T row : all) {
                slots[count] = insert(row);
                count++;
            }
        } catch (Throwable e) { // what the row's own methods throw
            while (count > 0) {
                deleteSlot(slots[--count]);
            }
            throw e;
        }
    }

    /** Takes away all rows. Costs O(n). */
    void clear();

    /**
     * Takes away the earliest inserted row that equals {@code row}. Costs O(1) on average.
     *
     * @throws java.util.NoSuchElementException if there is none; nothing is changed
     */
    void delete(T row);

    /**
     * Puts {@code row} in the place of the earliest inserted row that equals {@code old}, whose
     * slot
     * and place in the order it takes; returns the slot. Costs O(1) on average.
     *
     * @throws java.util.NoSuchElementException if there is none; nothing is changed
     * @throws IllegalArgumentException if the row is null
     */
    int replace(T old, T row);

    /**
     * The slot of the earliest inserted row that equals {@code row}, or -1. Costs O(1) on average.
     */
    int slotOf(T row);

    /** Whether there is a row at {@code slot}. Costs O(1). */
    boolean hasSlot(int slot);

    /**
     * The row at {@code slot}. Costs O(1).
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    T atSlot(int slot);

    /**
     * Takes away the row at {@code slot}. Costs O(1).
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    void deleteSlot(int slot);

    /**
     * Puts {@code row} in the place of the row at {@code slot}. Costs O(1).
     *
     * @throws java.util.NoSuchElementException if there is none
     * @throws IllegalArgumentException if the row is null
     */
    void replaceSlot(int slot, T row);

    /**
     * A handle of the row at {@code slot}: it refuses every call once the row has gone, where a slot would be that of
     * whichever row stands there by then. Costs O(1), and an object.
     *
     * @throws java.util.NoSuchElementException if there is none
     * @throws UnsupportedOperationException within a group
     */
    @SuppressWarnings("unchecked") // of the very same rows
    default RowHandle<T> handle(int slot) {
        if (this instanceof RowView<?> view) {
            return ((RowView<T>) view).handle(slot, this::atSlot, this::replaceSlot, this::deleteSlot);
        }
        throw new UnsupportedOperationException("there are no handles of rows within a group");
    }
}
