package dev.rivulet.runtime.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Rows whose places in an order are known: the number of each, the first, the neighbours. */
public abstract class RankedRows extends RowOperator {
    private int[] order = new int[0];
    private int orderOf = -1;

    /** Ranked rows of {@code source}, which pushes none. */
    protected RankedRows(RowNode source) {
        super(source, false);
    }

    /** The slot of row number {@code rank}, from 0, of {@code group}; there is one. Costs O(log n). */
    public abstract int at(int group, int rank);

    /** How many rows of its group come before that at {@code slot}, which is here. Costs O(log n). */
    public abstract int rank(int slot);

    /** The slot before {@code slot}, -1 before the first. Costs O(log n). */
    public abstract int previous(int slot);

    /** The slot after {@code slot}, which is not the last. Costs O(log n). */
    public abstract int next(int slot);

    /** What changes at a row is to be announced of the {@code rows} after it as well. */
    public abstract void reach(int rows);

    /** The slot so many {@code rows} before {@code slot}, -1 if there are fewer. Costs O(rows + log n). */
    public final int back(int slot, int rows) {
        int at = slot;
        for (int i = 0; i < rows && at >= 0; i++) {
            at = previous(at);
        }
        return at;
    }

    /**
     * What {@code row} gives for the rows of {@code group} from number {@code from} on to that before {@code to}.
     * Costs O(log n + rows).
     */
    final <T> List<T> range(int group, int from, int to, IntFunction<? extends T> row) {
        List<T> rows = new ArrayList<>(to - from);
        for (int slot : slots(group, from, to)) {
            rows.add(row.apply(slot));
        }
        return rows;
    }

    private int[] slots(int group, int from, int to) {
        int[] slots = new int[to - from];
        int at = from == to ? -1 : at(group, from);
        for (int i = 0; i < slots.length; i++) {
            slots[i] = at;
            at = i + 1 < slots.length ? next(at) : -1;
        }
        return slots;
    }

    @Override
    final int[] order() {
        if (orderOf != changes.epoch) {
            order = slots(0, 0, size());
            orderOf = changes.epoch;
        }
        return order;
    }

    @Override
    final int ordered() {
        return order().length;
    }

    @Override
    boolean moves() {
        return true;
    }
}
