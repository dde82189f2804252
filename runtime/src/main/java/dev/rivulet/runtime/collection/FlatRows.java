package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.QueryException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * Any number of rows made of each row of a source, each at a slot of its own. Generated code extends
 * it with their values, and walks the rows of a changed source row with {@link #child}.
 *
 * <p>Invariant: the rows of a source row are linked in their order, numbered from 0.
 */
@SuppressWarnings("this-escape") // what it gives itself to calls back only once it runs
public abstract class FlatRows extends RowOperator {
    private final DerivedSlots derived;
    /* by source row */
    private int[] first = {};
    /* by row */
    private int[] next = {};
    private int[] parent = {};
    private int[] number = {};

    /** Rows made of those of {@code source}. */
    protected FlatRows(RowNode source) {
        super(source, false);
        derived = new DerivedSlots(this, within() != null);
    }

    @Override
    protected void grow(int capacity) {
        next = Arrays.copyOf(next, capacity);
        parent = Arrays.copyOf(parent, capacity);
        number = Arrays.copyOf(number, capacity);
    }

    /** Takes the value at {@code slot} away. */
    protected abstract void remove(int slot);

    /** What a method gave for a row, none of it null. */
    public static <T> List<T> rows(@Nullable Object given) {
        Objects.requireNonNull(given, "the rows are null");
        List<T> rows = new ArrayList<>();
        if (given instanceof BaseStream<?, ?> stream) {
            try (stream) {
                add(rows, stream.iterator());
            }
        } else {
            add(rows, ((Iterable<?>) given).iterator());
        }
        return rows;
    }

    @SuppressWarnings("unchecked") // generated code passes what gives elements of that type
    private static <T> void add(List<T> rows, Iterator<?> from) {
        while (from.hasNext()) {
            rows.add((T) Objects.requireNonNull(from.next(), "a row is null"));
        }
    }

    @Override
    protected final Changes begin(boolean everything) {
        derived.pass(interrupted());
        Changes rows = super.begin(everything);
        int limit = source.slots().limit;
        if (limit > first.length) {
            first = KeyedRows.none(first, Math.max(limit, 2 * first.length));
        }
        return rows;
    }

    /** Gives up the rows of {@code source} if it is in another group now than they are. */
    protected final void leave(int source) {
        if (first[source] >= 0 && derived.home(first[source]) != this.source.home(source)) {
            cut(source, KeyedRows.NONE);
        }
    }

    /** The slot of the row of {@code source} after {@code before}, -1 for its first; made if need be. */
    protected final int child(int source, int before) {
        int known = before < 0 ? first[source] : next[before];
        if (known >= 0) {
            return known;
        }
        int slot = derived.take(this.source.home(source));
        parent[slot] = source;
        next[slot] = KeyedRows.NONE;
        if (before < 0) {
            first[source] = slot;
            number[slot] = 0;
        } else {
            next[before] = slot;
            number[slot] = number[before] + 1;
        }
        return slot;
    }

    /** The rows of {@code source} after {@code last}, -1 for all, go. */
    protected final void cut(int source, int last) {
        int slot = last < 0 ? first[source] : next[last];
        if (last < 0) {
            first[source] = KeyedRows.NONE;
        } else {
            next[last] = KeyedRows.NONE;
        }
        for (; slot >= 0; slot = next[slot]) {
            remove(slot);
            derived.kill(slot);
        }
    }

    @Override
    final void announceHeld(int source) {
        for (int slot = first[source]; slot >= 0; slot = next[slot]) {
            changes.addOnce(slot);
        }
    }

    @Override
    protected void reset() {
        for (int row = 0; row < first.length; row++) {
            cut(row, KeyedRows.NONE);
        }
    }

    @Override
    public final int home(int slot) {
        return derived.home(slot);
    }

    @Override
    final Parts parts() {
        return derived.parts;
    }

    @Override
    final boolean apart() {
        return true;
    }

    @Override
    final Slots slots() {
        return derived.slots;
    }

    @Override
    final int[] order() {
        return derived.order();
    }

    @Override
    final int ordered() {
        return derived.order().length;
    }

    @Override
    final boolean tells(int slot, QueryException stale) {
        return source.tells(parent[slot], stale);
    }

    @Override
    protected final int compare(int slot, int other) {
        return parent[slot] == parent[other]
                ? Integer.compare(number[slot], number[other])
                : source.compare(parent[slot], parent[other]);
    }

    @Override
    final int age(int slot, int other) {
        return parent[slot] == parent[other] ? compare(slot, other) : source.age(parent[slot], parent[other]);
    }
}
