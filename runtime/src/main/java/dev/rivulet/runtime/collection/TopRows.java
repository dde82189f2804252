package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.RowException;
import java.util.function.IntUnaryOperator;

/** The first so many rows of ranked rows. Invariant outside of a run: exactly those are chosen. */
@SuppressWarnings("this-escape") // what it gives itself to calls back only once it runs
public class TopRows extends RankedRows {
    private final RankedRows from;
    private final int most;
    private final Prefix prefix;
    private final IntUnaryOperator forward;
    private final IntUnaryOperator backward;
    private final SlotList parts = new SlotList();

    /** The first {@code most} rows of {@code source}. */
    protected TopRows(RankedRows source, int most) {
        super(source);
        this.from = source;
        this.most = most;
        this.prefix = new Prefix(changes);
        this.forward = source::next;
        this.backward = source::previous;
    }

    @Override
    public boolean recompute() throws RowException {
        Changes rows = begin(false);
        parts.clear();
        for (int i = 0; i < rows.size; i++) {
            release(rows.slots[i]);
        }
        for (int i = 0; i < rows.size; i++) {
            choose(rows.slots[i]);
        }
        for (int i = 0; i < parts.size; i++) {
            settle(parts.slots[i]);
        }
        return end();
    }

    private void release(int slot) {
        if (prefix.has(slot)) {
            parts.addOnce(prefix.part(slot));
            prefix.out(slot);
        }
        if (from.has(slot)) {
            parts.addOnce(from.home(slot));
        }
    }

    private int wanted(int group) {
        return Math.min(most, from.size(group));
    }

    private void choose(int slot) {
        if (from.has(slot) && !prefix.has(slot) && from.rank(slot) < wanted(from.home(slot))) {
            prefix.in(slot, from.home(slot));
        }
    }

    private void settle(int group) {
        int wanted = wanted(group);
        if (prefix.count(group) > wanted) {
            prefix.adjust(group, wanted, from.at(group, wanted), forward);
        } else if (prefix.count(group) < wanted) {
            prefix.adjust(group, wanted, from.at(group, wanted - 1), backward);
        }
        if (within() != null) {
            touched.addOnce(group);
        }
    }

    @Override
    protected void reset() {
        prefix.clear();
    }

    @Override
    protected final void grow(int capacity) {
        prefix.grow(capacity);
    }

    @Override
    public boolean has(int slot) {
        return prefix.has(slot);
    }

    @Override
    public int size() {
        return prefix.size();
    }

    @Override
    public int size(int group) {
        return prefix.count(group);
    }

    @Override
    public int at(int group, int rank) {
        return from.at(group, rank);
    }

    @Override
    public int rank(int slot) {
        return from.rank(slot);
    }

    @Override
    public int previous(int slot) {
        return from.previous(slot);
    }

    @Override
    public int next(int slot) {
        return from.next(slot);
    }

    @Override
    public void reach(int rows) {
        from.reach(rows);
    }
}
