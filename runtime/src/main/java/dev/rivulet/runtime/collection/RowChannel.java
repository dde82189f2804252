package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Channel;
import dev.rivulet.runtime.Cutoffs;
import dev.rivulet.runtime.Stabilizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A subscription to the rows of a node. It collects the slots that the node announces, each once, and
 * tells what became of them since it last told: costs O(changed rows) a delivery. It keeps each row as
 * it was told, so that it holds as many objects as there are rows.
 */
public final class RowChannel<T> extends Channel {
    private final RowNode node;
    private final Consumer<? super List<Change<T>>> listener;
    private Object[] told = {};
    private SlotList waiting = new SlotList();
    private final IntConsumer tap = this::take;
    /** The rows at the slots that wait, as they are to be told. */
    private final List<@Nullable Object> now = new ArrayList<>();

    /** Tells {@code listener} of the rows of {@code node}, which stands at {@code position}. */
    public RowChannel(
            Stabilizer engine, int position, RowNode node, Consumer<? super List<Change<T>>> listener) {
        super(engine, position, listener);
        this.node = node;
        this.listener = listener;
        for (int slot = 0; slot < node.slots().limit; slot++) {
            take(slot);
        }
        node.changes.tap(tap);
    }

    /** The row at {@code slot} came, went or changed. */
    private void take(int slot) {
        if (closed()) {
            return; // by what runs just now
        }
        if (slot >= told.length) {
            told = Arrays.copyOf(told, Capacity.next(told.length, slot + 1));
        }
        waiting.addOnce(slot);
    }

    @Override
    protected void released() {
        node.changes.untap(tap);
        told = new Object[0];
        waiting = new SlotList();
    }

    @Override
    protected boolean deliver() {
        List<Change<T>> changes = news(); // may throw what a record's constructor does: then all is told later
        for (int i = 0; i < waiting.size; i++) {
            told[waiting.slots[i]] = now.get(i);
        }
        waiting.clear();
        now.clear();
        if (!changes.isEmpty()) {
            listener.accept(changes);
        }
        return !changes.isEmpty();
    }

    private List<Change<T>> news() {
        now.clear();
        for (int i = 0; i < waiting.size; i++) {
            now.add(node.has(waiting.slots[i]) ? node.rowAt(waiting.slots[i]) : null);
        }
        try {
            return weighed(new LinkedHashMap<>());
        } catch (Exception | StackOverflowError e) { // a row's hashCode or equals: equal ones stand apart
            return weighed(new IdentityHashMap<>());
        }
    }

    private List<Change<T>> weighed(Map<Object, Integer> weights) {
        for (int i = 0; i < waiting.size; i++) {
            Object before = told[waiting.slots[i]];
            if (!Cutoffs.unchanged(now.get(i), before)) {
                weigh(weights, before, -1);
                weigh(weights, now.get(i), 1);
            }
        }
        List<Change<T>> changes = new ArrayList<>(weights.size());
        weights.forEach((row, weight) -> changes.add(new Change<>(cast(row), weight)));
        return List.copyOf(changes);
    }

    private static void weigh(Map<Object, Integer> weights, @Nullable Object row, int weight) {
        if (row != null) {
            weights.merge(row, weight, (a, b) -> a + b == 0 ? null : a + b);
        }
    }

    @SuppressWarnings("unchecked") // generated code pairs a node with the listener to its element's type
    private T cast(Object row) {
        return (T) row;
    }
}
