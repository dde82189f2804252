package dev.rivulet.runtime.collection;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one group, or those of them that an operator within it holds, as objects. They are
 * fed by the enclosing graph, so that every edit is refused.
 */
public final class GroupRows<T> implements Rows<T> {
    private final GroupNode node;
    private final @Nullable GroupedRows operator;
    private final long nodes;
    private final int position;
    private final int group;
    private final long stamp;

    /**
     * The rows of {@code group}, in all or in {@code operator}, whose bit is {@code nodes}; within a
     * run the position is -1.
     */
    public GroupRows(
            GroupNode node, @Nullable GroupedRows operator, long nodes, int position, int group) {
        this.node = node;
        this.operator = operator;
        this.nodes = nodes;
        this.position = position;
        this.group = group;
        this.stamp = node.stamp(group);
    }

    private IntStream slots() {
        if (position >= 0) {
            node.refresh(position);
        }
        node.live(group, stamp);
        node.require(group, nodes);
        IntStream all = Arrays.stream(node.rowsOf(group));
        return operator == null ? all : all.filter(slot -> operator.in[slot] == group);
    }

    @SuppressWarnings("unchecked") // generated code pairs a node with the view of its element's type
    private T row(int slot) {
        return (T) (operator == null ? node.sourceRow(slot) : operator.rowAt(slot));
    }

    @Override
    public int size() {
        return (int) slots().count();
    }

    @Override
    public boolean contains(@Nullable Object row) {
        return slots().anyMatch(slot -> Objects.equals(row(slot), row));
    }

    @Override
    public Iterator<T> iterator() {
        return slots().mapToObj(this::row).iterator();
    }

    @Override
    public int slotOf(T row) {
        return slots().filter(slot -> Objects.equals(row(slot), row)).findFirst().orElse(-1);
    }

    @Override
    public boolean hasSlot(int slot) {
        return slots().anyMatch(other -> other == slot);
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
