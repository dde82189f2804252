package dev.rivulet.runtime.collection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Rows to be read, in order of insertion. Got from a graph, each call brings the rows up to date
 * first; handed to a query, they are those of this run, and the query may not keep the view.
 *
 * <p>A walk over rows (an iterator, a stream, a collection, list or map of them) is over the rows that were there when it
 * began, or it ends: after an edit of what the rows are made of it throws
 * {@link java.util.ConcurrentModificationException}. Rows put in from outside may be edited in their places, and
 * are then given as they are when the walk comes to them. Walks within a group are over a copy.
 */
public interface View<T> extends Iterable<T> {
    /** How many rows there are, equal ones counted each. Costs O(1). */
    int size();

    /** Whether there is no row. Costs O(1). */
    default boolean isEmpty() {
        return size() == 0;
    }

    /**
     * Whether a row equals {@code row}. Costs O(n); of rows put in from outside O(1) on average.
     */
    boolean contains(@Nullable Object row);

    /** The rows as a collection that cannot be changed, always as they are now; its calls cost as here. */
    default Collection<T> asCollection() {
        return new ViewCollection<>(this);
    }

    /** The rows as objects. Costs O(n). */
    default Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /** A copy of the rows as objects. Costs O(n). */
    default List<T> toList() {
        List<T> rows = new ArrayList<>(size());
        forEach(rows::add);
        return rows;
    }
}
