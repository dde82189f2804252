package dev.rivulet.runtime.collection;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The ranked rows of one group, as objects. */
public final class GroupOrder<T> extends GroupRows<T> implements Order<T> {
    private final RankedRows node;

    /** The rows of {@code node} in {@code group}; within a run the position is -1. */
    public GroupOrder(RankedRows node, GroupNode groups, int position, int group) {
        super(node, groups, position, group);
        this.node = node;
    }

    @Override
    public T get(int index) {
        int group = refresh();
        return row(node.at(group, Objects.checkIndex(index, node.size(group))));
    }

    @Override
    public Iterator<T> iterator() {
        return range(0, size()).iterator();
    }

    @Override
    public int rank(@Nullable T row) {
        List<T> rows = range(0, size());
        return rows.indexOf(row);
    }

    @Override
    public int rankOfKey(Object key) {
        throw new UnsupportedOperationException("the rows are not those of a table");
    }

    @Override
    public int rankOfSlot(int slot) {
        return hasSlot(slot) ? node.rank(slot) : -1;
    }

    @Override
    public List<T> range(int from, int to) {
        int group = refresh();
        Objects.checkFromToIndex(from, to, node.size(group));
        return node.range(group, from, to, this::row);
    }
}
