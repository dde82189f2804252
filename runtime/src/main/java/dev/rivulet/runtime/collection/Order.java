package dev.rivulet.runtime.collection;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Rows in the order of a key, with the number of each, from 0. */
public interface Order<T> extends View<T> {
    /**
     * The first row. Costs O(log n).
     *
     * @throws NoSuchElementException if there is none
     */
    default T first() {
        if (isEmpty()) {
            throw new NoSuchElementException("there are no rows");
        }
        return get(0);
    }

    /**
     * The last row. Costs O(log n).
     *
     * @throws NoSuchElementException if there is none
     */
    default T last() {
        if (isEmpty()) {
            throw new NoSuchElementException("there are no rows");
        }
        return get(size() - 1);
    }

    /**
     * Row number {@code index}. Costs O(log n).
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < size()}
     */
    T get(int index);

    /**
     * The number of the first row that equals {@code row}, -1 without one. Costs O(log n) where the
     * rows are those of a {@link Rows}, else O(n): see {@link #rankOfKey} and {@link #rankOfSlot}.
     */
    int rank(@Nullable T row);

    /**
     * The number of the row at {@code slot} of the collection that it was put into, -1 if it is not
     * here. Costs O(log n).
     */
    int rankOfSlot(int slot);

    /**
     * The number of the row of {@code key} in a table, -1 if it is not here. Costs O(log n).
     *
     * @throws UnsupportedOperationException unless the rows are those of a {@link Table}
     */
    int rankOfKey(Object key);

    /** The row before the first that equals {@code row}, null without one. Costs as {@link #rank}. */
    default @Nullable T before(@Nullable T row) {
        int rank = rank(row);
        return rank > 0 ? get(rank - 1) : null;
    }

    /** The row after the first that equals {@code row}, null without one. Costs as {@link #rank}. */
    default @Nullable T after(@Nullable T row) {
        int rank = rank(row);
        return rank >= 0 && rank + 1 < size() ? get(rank + 1) : null;
    }

    /**
     * A copy of the rows number {@code from}, and on to that before {@code to}. Costs O(log n + rows).
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= from <= to <= size()}
     */
    List<T> range(int from, int to);

    /**
     * The rows as a list that cannot be changed, always as they are now; each call on it costs as here. A walk over it
     * ends as one over the rows does; a {@code subList} is a copy, as {@link #range}.
     */
    default List<T> asList() {
        return new OrderList<>(this);
    }
}
