package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Stabilizer;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a node as objects, in order of insertion. With an engine, up to date at each call.
 */
public class RowView<T> implements View<T> {
    private final RowNode node;
    private final @Nullable Stabilizer engine;
    private final int position;

    /**
     * The rows of {@code node}, which stands at {@code position} of {@code engine}, if that is
     * given.
     */
    public RowView(RowNode node, @Nullable Stabilizer engine, int position) {
        this.node = node;
        this.engine = engine;
        this.position = position;
    }

    /** Brings the rows up to date, where that is this view's part. */
    protected final void refresh() {
        if (engine != null) {
            engine.demand(position);
        }
    }

    @SuppressWarnings("unchecked") // generated code pairs a node with the view of its element's type
    final T row(int slot) {
        return (T) node.rowAt(slot);
    }

    @Override
    public final int size() {
        refresh();
        return node.size();
    }

    @Override
    public final boolean contains(@Nullable Object row) {
        refresh();
        if (node instanceof RowSource source && !source.keyed()) {
            return source.find(row) >= 0;
        }
        for (T other : this) {
            if (Objects.equals(other, row)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public final Iterator<T> iterator() {
        return slots(this::row);
    }

    /** What {@code at} gives for each slot, oldest row first. */
    final <E> Iterator<E> slots(IntFunction<? extends E> at) {
        refresh();
        return new RowIterator<>(node, at);
    }

    @Override
    public final String toString() {
        StringJoiner out = new StringJoiner(", ", "[", "]");
        forEach(row -> out.add(String.valueOf(row)));
        return out.toString();
    }

    /** Walks the slots in order of insertion; refuses to go on after an edit. */
    private static final class RowIterator<E> implements Iterator<E> {
        private final RowNode node;
        private final IntFunction<? extends E> element;
        private final Slots slots;
        private final int[] order;
        private final int count;
        private final int structure;
        private int at = -1;

        RowIterator(RowNode node, IntFunction<? extends E> element) {
            this.node = node;
            this.element = element;
            slots = node.slots();
            order = node.order();
            count = node.ordered();
            structure = slots.structure;
            advance();
        }

        private void advance() {
            do {
                at++;
            } while (at < count && !node.has(order[at]));
        }

        @Override
        public boolean hasNext() {
            return at < count;
        }

        @Override
        public E next() {
            if (structure != slots.structure) {
                throw new ConcurrentModificationException("rows were inserted or deleted meanwhile");
            }
            if (at >= count) {
                throw new NoSuchElementException();
            }
            E next = element.apply(order[at]);
            advance();
            return next;
        }
    }
}
