package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of rows of two sources whose keys are equal, each at a slot of its own. Generated code
 * extends it with the keys, and with a value for each pair that it works out for those that {@link
 * #pairs} gives.
 *
 * <p>Left rows that changed are paired anew with the right rows as they stand linked, then right
 * rows with the left: what is handled twice meets itself once.
 *
 * <p>Invariants outside of a run: each two rows of a bucket have one pair; a row of a side that is
 * given alone has a pair without a partner exactly if its bucket has none.
 */
@SuppressWarnings("this-escape") // what it gives itself to calls back only once it runs
public abstract class JoinRows extends KeyedRows {
    private static final int LEFT = 1;
    private static final int RIGHT = 2;

    private final DerivedSlots derived;
    private final Changes handled = new Changes();
    private final Changes everyPair = new Changes();
    private final JoinSide left;
    private final JoinSide right;
    /** The buckets of which one side is empty: they go at the end of the run unless rows come. */
    private final SlotList emptied = new SlotList();

    /**
     * The pairs of {@code left} and {@code right}; a row of a side that is {@code alone} is given
     * alone if it has no partner.
     */
    protected JoinRows(RowNode left, boolean leftAlone, RowNode right, boolean rightAlone) {
        super(left, right);
        derived = new DerivedSlots(this, nested());
        this.left = new JoinSide(left, leftAlone);
        this.right = new JoinSide(right, rightAlone);
    }

    /** Takes the value of {@code pair} away. */
    protected abstract void remove(int pair);

    /** Whether there is a pair at {@code slot}. */
    protected final boolean paired(int slot) {
        return derived.slots.alive[slot];
    }

    /** The left row of {@code pair}, -1 for none. */
    protected final int left(int pair) {
        return left.row[pair];
    }

    /** The right row of {@code pair}, -1 for none. */
    protected final int right(int pair) {
        return right.row[pair];
    }

    /** Pairs anew the rows that changed, all if {@code everything}; the pairs to handle. */
    protected final Changes pairs(boolean everything) {
        derived.pass(interrupted());
        Changes lefts = retried(LEFT, begin(everything));
        Changes rights = retried(RIGHT, other(0, everything));
        boolean all = everything || startsOver();
        handled.clear();
        for (int i = 0; i < lefts.size; i++) {
            change(left, right, lefts.slots[i]);
        }
        for (int i = 0; i < rights.size; i++) {
            change(right, left, rights.slots[i]);
        }
        releaseEmptied();
        if (all) {
            everyPair.all(derived.slots.limit);
        }
        return all ? everyPair : handled;
    }

    private void releaseEmptied() {
        for (int i = 0; i < emptied.size; i++) {
            int at = emptied.slots[i];
            if (left.bucket.count(at) + right.bucket.count(at) == 0) {
                release(at);
            }
        }
        emptied.clear();
    }

    private void change(JoinSide side, JoinSide other, int slot) {
        side.room(slot);
        int from = side.bucket.at(slot);
        int to = keyOf(side, slot);
        if (from != NONE && from == to && (to >= 0 || side.home(slot) == side.node.home(slot))) {
            for (int pair = side.firstPair[slot]; pair >= 0; pair = side.nextPair[pair]) {
                handled.add(pair);
            }
            return;
        }
        if (from != NONE) {
            takeOut(side, other, slot, from);
        }
        if (to != NONE) {
            putIn(side, other, slot, to);
        }
    }

    private int keyOf(JoinSide side, int slot) {
        int kind = side == left ? LEFT : RIGHT;
        int to = NONE;
        try {
            if (side.node.has(slot)) {
                to = (side == left ? readLeft(slot) : readRight(slot)) ? bucket(side.node.home(slot)) : NO_KEY;
            }
            done(kind, slot);
        } catch (Error e) {
            broken();
            throw e;
        } catch (Throwable e) {
            failed(kind, slot, e);
        }
        return to;
    }

    private void takeOut(JoinSide side, JoinSide other, int slot, int from) {
        while (side.firstPair[slot] >= 0) {
            kill(side.firstPair[slot]);
        }
        side.bucket.take(slot);
        if (from == NO_KEY) {
            return;
        }
        if (side.bucket.count(from) == 0) {
            for (int row = other.bucket.first(from); other.alone && row >= 0; row = other.bucket.next[row]) {
                add(other, row, side, NONE);
            }
            emptied.addOnce(from);
        }
    }

    private void putIn(JoinSide side, JoinSide other, int slot, int to) {
        if (to >= 0 && side.bucket.count(to) == 0 && other.alone) {
            for (int row = other.bucket.first(to); row >= 0; row = other.bucket.next[row]) {
                kill(other.firstPair[row]);
            }
        }
        side.bucket.put(slot, to);
        side.note(slot);
        int partner = to >= 0 ? other.bucket.first(to) : NONE;
        if (partner < 0 && side.alone) {
            add(side, slot, other, NONE);
        }
        for (; partner >= 0; partner = other.bucket.next[partner]) {
            add(side, slot, other, partner);
        }
    }

    private void add(JoinSide side, int row, JoinSide other, int partner) {
        int pair = derived.take(side.node.home(row));
        side.pair(pair, row);
        other.pair(pair, partner);
        handled.add(pair);
    }

    private void kill(int pair) {
        left.part(pair);
        right.part(pair);
        derived.kill(pair);
        done(pair);
        remove(pair);
    }

    @Override
    protected void reset() {
        for (int pair = 0; pair < derived.slots.limit; pair++) {
            if (derived.slots.alive[pair]) {
                remove(pair);
            }
        }
        derived.killAll();
        left.clear();
        right.clear();
        emptied.clear();
        forgive();
        releaseAll();
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
    protected void grow(int capacity) {
        left.growPairs(capacity);
        right.growPairs(capacity);
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
    protected final int compare(int pair, int other) {
        int by = left.compare(pair, other);
        return by != 0 ? by : right.compare(pair, other);
    }

    @Override
    final int age(int pair, int other) {
        int by = left.age(pair, other);
        return by != 0 ? by : right.age(pair, other);
    }

    @Override
    final boolean tells(int pair, QueryException stale) {
        return left.tells(pair, stale) || right.tells(pair, stale);
    }

    @Override
    final RowNode standing(int kind) {
        return kind == 0 ? this : kind == LEFT ? left.node : right.node;
    }

    @Override
    @Nullable Object failedRow(int kind, int slot) {
        if (kind != 0) {
            return super.failedRow(kind, slot);
        }
        return row(left, slot) + " with " + row(right, slot);
    }

    private static String row(JoinSide side, int pair) {
        return side.row[pair] < 0 ? "no row" : Quoted.value(side.node.shown(side.row[pair]));
    }
}
