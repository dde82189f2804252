package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.RowException;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The rows of a source that are chosen by what they equal: of each bucket of equal rows the first
 * so many, or all others. Generated code says what is equal; {@link Kind} how many.
 *
 * <p>Invariants outside of a run: the rows of a bucket are a tree in the order of the source; of
 * each bucket as many of the first are chosen as its kind says.
 */
@SuppressWarnings("this-escape") // what it gives itself to calls back only once it runs
public abstract class MatchedRows extends KeyedRows {
    private static final int RIGHT = 1;

    /** Which rows are kept. */
    public enum Kind {
        /** The first of equal ones. */
        DISTINCT,
        /** As many as there are equal ones on the right. */
        INTERSECT,
        /** Those that {@link #INTERSECT} leaves. */
        EXCEPT,
        /** All that have a match on the right. */
        SEMI,
        /** Those that {@link #SEMI} leaves. */
        ANTI
    }

    private final Kind kind;
    private final boolean rest;
    private final boolean alone;
    private final OrderTree trees = new OrderTree(this::compare);
    private final IntUnaryOperator forward = trees::next;
    private final IntUnaryOperator backward = trees::previous;
    private final Prefix prefix = new Prefix(changes);
    private int[] bucket = {};
    private int[] bucketRight = {};
    private int size;
    /* by row, within groups only */
    private int[] in = {};
    /* by group, within groups only */
    private int[] sizes = {};
    /* by bucket */
    private int[] root = {};
    private int[] right = {};
    /** The buckets to be settled, and released should their last row have gone. */
    private final SlotList waiting = new SlotList();

    /** The rows of {@code left} chosen by those of {@code right}. */
    protected MatchedRows(Kind kind, RowNode left, RowNode... right) {
        super(left, right);
        this.kind = kind;
        this.rest = kind == Kind.EXCEPT || kind == Kind.ANTI;
        this.alone = right.length == 0;
    }

    @Override
    public boolean recompute() throws RowException {
        return run(false);
    }

    /** Handles what changed, all rows of both sides if {@code everything}: a scalar in a key is another. */
    protected final boolean run(boolean everything) throws RowException {
        Changes left = retried(0, begin(everything));
        Changes others = alone ? null : retried(RIGHT, other(0, everything));
        for (int i = 0; i < left.size; i++) {
            takeLeft(left.slots[i]);
        }
        for (int i = 0; !alone && i < others.size; i++) {
            takeRight(others.slots[i]);
        }
        for (int i = 0; i < left.size; i++) {
            putLeft(left.slots[i]);
        }
        for (int i = 0; !alone && i < others.size; i++) {
            putRight(others.slots[i]);
        }
        for (int i = 0; i < left.size; i++) {
            choose(left.slots[i]);
        }
        for (int i = 0; i < waiting.size; i++) {
            settle(waiting.slots[i]);
        }
        waiting.clear();
        return end();
    }

    private void takeLeft(int slot) {
        int at = bucket[slot];
        if (at == NONE) {
            return;
        }
        changes.addOnce(slot);
        count(nested() ? in[slot] : 0, has(slot) ? -1 : 0);
        bucket[slot] = NONE;
        if (at != NO_KEY) {
            prefix.out(slot);
            root[at] = trees.remove(slot);
            waiting.addOnce(at);
        }
    }

    private void takeRight(int slot) {
        int at = slot < bucketRight.length ? bucketRight[slot] : NONE;
        if (at >= 0) {
            bucketRight[slot] = NONE;
            right[at]--;
            waiting.addOnce(at);
        }
    }

    private void putLeft(int slot) {
        if (bucket[slot] != NONE || !source.has(slot)) {
            if (bucket[slot] == NONE) {
                done(slot);
            }
            return;
        }
        int at;
        try {
            at = readLeft(slot) ? bucket(source.home(slot)) : NO_KEY;
            if (at != NO_KEY) {
                waiting.addOnce(at);
                root[at] = trees.add(root[at], slot);
            }
            done(slot);
        } catch (Error e) {
            broken();
            throw e;
        } catch (Throwable e) { // the user's key, its hash, its equality, or the order of the rows
            failed(slot, e);
            return;
        }
        bucket[slot] = at;
        if (nested()) {
            in[slot] = source.home(slot);
        }
        count(source.home(slot), rest ? 1 : 0);
        changes.addOnce(slot);
    }

    /** Of {@code group} so many rows more are here, or at least one is another. */
    private void count(int group, int more) {
        size += more;
        if (nested()) {
            if (group >= sizes.length) {
                sizes = Arrays.copyOf(sizes, Capacity.next(sizes.length, group + 1));
            }
            sizes[group] += more;
            touched.addOnce(group);
        }
    }

    private void putRight(int slot) {
        if (slot >= bucketRight.length) {
            bucketRight = none(bucketRight, Math.max(slot + 1, 2 * bucketRight.length));
        }
        if (bucketRight[slot] != NONE || !node(0).has(slot)) {
            if (bucketRight[slot] == NONE) {
                done(RIGHT, slot);
            }
            return;
        }
        try {
            bucketRight[slot] = readRight(slot) ? bucket(node(0).home(slot)) : NONE;
            done(RIGHT, slot);
        } catch (Error e) {
            broken();
            throw e;
        } catch (Throwable e) {
            failed(RIGHT, slot, e);
        }
        int at = bucketRight[slot];
        if (at >= 0) {
            right[at]++;
            waiting.addOnce(at);
        }
    }

    private int wanted(int at, int all) {
        return switch (kind) {
            case DISTINCT -> Math.min(1, all);
            case INTERSECT, EXCEPT -> Math.min(right[at], all);
            default -> right[at] > 0 ? all : 0;
        };
    }

    /** Takes in a row that changed and is among the first now, whoever has to go for it. */
    private void choose(int slot) {
        int at = bucket[slot];
        if (at >= 0 && !prefix.has(slot) && trees.rank(slot) < wanted(at, trees.size(root[at]))) {
            prefix.in(slot, at);
            count(homeOf(at), rest ? -1 : 1);
        }
    }

    private void settle(int at) {
        int all = trees.size(root[at]);
        int wanted = wanted(at, all);
        int before = prefix.count(at);
        if (before > wanted) {
            prefix.adjust(at, wanted, trees.at(root[at], wanted), forward);
        } else if (before < wanted) {
            prefix.adjust(at, wanted, trees.at(root[at], wanted - 1), backward);
        }
        if (before != wanted) {
            count(homeOf(at), rest ? before - wanted : wanted - before);
        }
        if (all == 0 && right[at] == 0) {
            release(at);
        }
    }

    @Override
    protected final void reset() {
        for (int slot = 0; slot < bucket.length; slot++) {
            if (bucket[slot] != NONE) {
                changes.add(slot);
                bucket[slot] = NONE;
                count(nested() ? in[slot] : 0, 0);
            }
        }
        Arrays.fill(bucketRight, NONE);
        prefix.clear();
        trees.clear();
        Arrays.fill(root, OrderTree.EMPTY);
        Arrays.fill(right, 0);
        Arrays.fill(sizes, 0);
        waiting.clear();
        size = 0;
        forgive();
        releaseAll();
    }

    @Override
    final void growBuckets(int capacity) {
        root = none(root, capacity);
        right = Arrays.copyOf(right, capacity);
    }

    @Override
    protected final void grow(int capacity) {
        bucket = none(bucket, capacity);
        in = nested() ? Arrays.copyOf(in, capacity) : in;
        prefix.grow(capacity);
    }

    @Override
    public final boolean has(int slot) {
        return bucket[slot] != NONE && prefix.has(slot) != rest;
    }

    @Override
    public final int size() {
        return size;
    }

    @Override
    public final int size(int group) {
        return !nested() ? size : group < sizes.length ? sizes[group] : 0;
    }

    @Override
    final boolean moves() {
        return source.moves();
    }

    @Override
    public final void check() {
        super.check();
        for (int at = 0; at < buckets(); at++) {
            trees.check(root[at]);
        }
    }
}
