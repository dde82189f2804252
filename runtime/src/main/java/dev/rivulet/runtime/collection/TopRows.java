package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.RowException;
import java.util.function.IntUnaryOperator;

/** The first so many rows of ranked rows. Invariant outside of a run: exactly those are chosen. */
public class TopRows extends RankedRows {
    private final RankedRows from;
    private final int most;
    private final Prefix prefix;
    private final IntUnaryOperator forward;
    private final IntUnaryOperator backward;
    private int chosen;

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
        int[] slots = rows.slots;
        for (int i = 0; i < rows.size; i++) {
            chosen -= prefix.out(slots[i]);
        }
        int wanted = Math.min(most, from.size());
        for (int i = 0; i < rows.size; i++) {
            if (from.has(slots[i]) && !prefix.has(slots[i]) && from.rank(slots[i]) < wanted) {
                chosen += prefix.in(slots[i]);
            }
        }
        chosen = prefix.adjust(
                chosen, wanted, chosen > wanted ? from.at(wanted) : wanted > 0 ? from.at(wanted - 1) : -1,
                chosen > wanted ? forward : backward);
        return end();
    }

    @Override
    protected void reset() {
        prefix.clear();
        chosen = 0;
    }

    /** Makes room for {@code capacity} rows. */
    public void grow(int capacity) {
        prefix.grow(capacity);
    }

    @Override
    public boolean has(int slot) {
        return prefix.has(slot);
    }

    @Override
    public int size() {
        return chosen;
    }

    @Override
    public int at(int rank) {
        return from.at(rank);
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
