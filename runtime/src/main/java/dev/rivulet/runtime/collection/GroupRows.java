package dev.rivulet.runtime.collection;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a node holds in one group, as objects. They are fed by the enclosing graph, so that every
 * edit is refused.
 */
public class GroupRows<T> implements Rows<T> {
    private final RowNode node;
    private final GroupNode groups;
    private final int position;
    private final int group;
    private final long stamp;

    /**
     * The rows of {@code node}, which stands at {@code position}, in the group of {@code groups} at
     * {@code group}; within a run the position is -1.
     */
    public GroupRows(RowNode node, GroupNode groups, int position, int group) {
        this.node = node;
        this.groups = groups;
        this.position = position;
        this.group = group;
        this.stamp = groups.stamp(group);
    }

    /** Brings the rows up to date, where that is this view's part; answers the slot of the group. */
    final int refresh() {
        if (position >= 0) {
            groups.refresh(position);
        }
        groups.live(group, stamp);
        requireWell(group);
        return group;
    }

    /** Throws if the rows of the group at {@code slot} are not all right. */
    void requireWell(int slot) {
        node.requireWell(slot);
    }

    /** The slots of the rows in the group at {@code slot}, and of some that the node does not hold. */
    IntStream all(int slot) {
        return Arrays.stream(node.parts().rows(slot));
    }

    /** How many rows there are in the group at {@code slot}. */
    int count(int slot) {
        return node.size(slot);
    }

    private IntStream slots() {
        return all(refresh())
                .filter(node::has)
                .boxed()
                .sorted(node::compare)
                .mapToInt(Integer::intValue);
    }

    @SuppressWarnings("unchecked") // generated code pairs a node with the view of its element's type
    final T row(int slot) {
        return (T) node.rowAt(slot);
    }

    @Override
    public final int size() {
        return count(refresh());
    }

    @Override
    public boolean contains(@Nullable Object row) {
        return slots().anyMatch(slot -> Objects.equals(row(slot), row));
    }

    @Override
    public Iterator<T> iterator() {
        return slots().mapToObj(this::row).toList().iterator(); // as they are now, whatever is edited meanwhile
    }

    @Override
    public int slotOf(T row) {
        return slots().filter(slot -> Objects.equals(row(slot), row)).findFirst().orElse(-1);
    }

    @Override
    public boolean hasSlot(int slot) {
        int in = refresh();
        return node.holds(slot) && node.home(slot) == in;
    }

    @Override
    public T atSlot(int slot) {
        if (!hasSlot(slot)) {
            throw new NoSuchElementException("the group has no row at slot " + slot);
        }
        return row(slot);
    }

    private static UnsupportedOperationException fed() {
        return new UnsupportedOperationException(
                "the rows of a group are fed by the enclosing graph; edit its collection");
    }

    @Override
    public int insert(T row) {
        throw fed();
    }

    @Override
    public void clear() {
        throw fed();
    }

    @Override
    public void delete(T row) {
        throw fed();
    }

    @Override
    public int replace(T old, T row) {
        throw fed();
    }

    @Override
    public void deleteSlot(int slot) {
        throw fed();
    }

    @Override
    public void replaceSlot(int slot, T row) {
        throw fed();
    }

    @Override
    public String toString() {
        return toList().toString();
    }
}
