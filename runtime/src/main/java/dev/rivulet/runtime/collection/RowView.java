package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Stabilizer;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.IntConsumer;
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
     * given; at -1 there is nothing to bring up to date.
     */
    public RowView(RowNode node, @Nullable Stabilizer engine, int position) {
        this.node = node;
        this.engine = engine;
        this.position = position;
    }

    /** Brings the rows up to date, where that is this view's part. */
    protected final void refresh() {
        if (engine != null) {
            if (position < 0) {
                engine.peek();
            } else {
                engine.demand(position);
            }
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

    /** Of the rows as they are now. */
    final Watch watch() {
        return new Watch(node, engine, position);
    }

    /** Refuses {@code more} rows in {@code view} if there is no room for all of them. */
    static void room(View<?> view, int more) {
        if (view instanceof RowView<?> rows) {
            rows.node.slots().room(more);
        }
    }

    /** The row at {@code slot} by a handle; only of rows put in from outside. */
    final RowHandle<T> handle(int slot, IntFunction<T> get, RowHandle.Setter<T> set, IntConsumer delete) {
        return new RowHandle<>((RowSource) node, slot, get, set, delete);
    }

    /** What {@code at} gives for each slot, oldest row first. */
    final <E> Iterator<E> slots(IntFunction<? extends E> at) {
        refresh();
        return new RowIterator<>(node, at, watch());
    }

    @Override
    public final String toString() {
        StringJoiner out = new StringJoiner(", ", "[", "]");
        forEach(row -> out.add(String.valueOf(row)));
        return out.toString();
    }

    /** Walks the slots in order; refuses to go on after an edit. */
    private static final class RowIterator<E> implements Iterator<E> {
        private final RowNode node;
        private final IntFunction<? extends E> element;
        private final Watch watch;
        private final int[] order;
        private final int count;
        private int at = -1;

        RowIterator(RowNode node, IntFunction<? extends E> element, Watch watch) {
            this.node = node;
            this.element = element;
            this.watch = watch;
            order = node.order();
            count = node.ordered();
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
            watch.check();
            if (at >= count) {
                throw new NoSuchElementException();
            }
            E next = element.apply(order[at]);
            advance();
            return next;
        }
    }
}
