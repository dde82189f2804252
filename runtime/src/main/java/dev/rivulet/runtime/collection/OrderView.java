package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Stabilizer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Ranked rows as objects. With an engine, up to date at each call. */
public final class OrderView<T> extends RowView<T> implements Order<T> {
    private final RankedRows node;
    private final RowNode found;

    /** As {@link RowView}; a row is looked up in {@code found}, at whose slots the rows stand. */
    public OrderView(RankedRows node, RowNode found, @Nullable Stabilizer engine, int position) {
        super(node, engine, position);
        this.node = node;
        this.found = found;
    }

    @Override
    public T get(int index) {
        return row(node.at(0, Objects.checkIndex(index, size())));
    }

    @Override
    public int rank(@Nullable T row) {
        refresh();
        int slot = find(row);
        return slot < 0 ? -1 : node.rank(slot);
    }

    private int find(@Nullable T row) {
        if (found instanceof RowSource source && !source.keyed()) {
            int slot = source.find(row);
            if (slot < 0 || node.has(slot)) {
                return slot;
            }
        }
        int[] order = node.order();
        for (int slot : order) {
            if (Objects.equals(row(slot), row)) {
                return slot;
            }
        }
        return -1;
    }

    @Override
    public int rankOfKey(Object key) {
        if (!(found instanceof RowSource table) || !table.keyed()) {
            throw new UnsupportedOperationException("the rows are not those of a table");
        }
        refresh();
        int slot = table.find(key);
        return node.holds(slot) ? node.rank(slot) : -1;
    }

    @Override
    public int rankOfSlot(int slot) {
        refresh();
        return node.holds(slot) ? node.rank(slot) : -1;
    }

    @Override
    public List<T> range(int from, int to) {
        Objects.checkFromToIndex(from, to, size());
        return node.range(0, from, to, this::row);
    }
}
