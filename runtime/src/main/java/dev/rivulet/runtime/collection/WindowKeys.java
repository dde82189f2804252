package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.time.TimeScale;
import dev.rivulet.runtime.time.TimeWindow;
import java.util.Arrays;

/** Groups whose keys are windows of time: from a tick up to another, within a group around them. */
abstract class WindowKeys extends GroupNode {
    final TimeScale scale;
    /* by group */
    /** The start of each window, in ticks. */
    public long[] start = {};

    long[] end = {};

    WindowKeys(String name, RowNode source, Stabilizer engine, TimeScale scale) {
        super(name, source, engine);
        this.scale = scale;
    }

    /** The slot of the window from {@code from} to {@code to} within {@code outer}, -1 if there is none. */
    final int find(int outer, long from, long to) {
        int hash = hashWithin(outer, hash(from, to));
        for (int cell = index.cell(hash); index.slot(cell) >= 0; cell = index.next(cell)) {
            int slot = index.slot(cell);
            if (index.hashed(cell, hash) && home(slot) == outer && start[slot] == from && end[slot] == to) {
                return slot;
            }
        }
        return -1;
    }

    /** The slot of {@code window} within {@code outer}, -1 if there is none. */
    public final int find(int outer, TimeWindow window) {
        try {
            return find(outer, scale.ticks(window.start()), scale.ticks(window.end()));
        } catch (ArithmeticException | IllegalArgumentException e) {
            return -1; // no window of these ticks
        }
    }

    private static int hash(long from, long to) {
        return 31 * Long.hashCode(from) + Long.hashCode(to);
    }

    @Override
    protected final int hashKey(int group) {
        return hash(start[group], end[group]);
    }

    /** The window at {@code group}. */
    public final TimeWindow key(int group) {
        return scale.window(start[group], end[group]);
    }

    @Override
    public final Object keyAt(int group) {
        return key(group);
    }

    @Override
    protected void grow(int capacity) {
        start = Arrays.copyOf(start, capacity);
        end = Arrays.copyOf(end, capacity);
    }
}
