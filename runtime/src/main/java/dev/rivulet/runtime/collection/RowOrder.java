package dev.rivulet.runtime.collection;

import java.util.Arrays;

/**
 * The rows of a source in the order of a key. Generated code extends it with the key's column and
 *
 * <pre>{@code
 * public boolean recompute() throws RowException {
 *     Changes rows = begin(everything);
 *     for (int i = 0; i < rows.size; i++) {
 *         push(rows.slots[i]);
 *     }
 *     settle();
 *     return end();
 * }
 *
 * private void row(int slot) {
 *     if (!live.has(slot)) {
 *         drop(slot);
 *         return;
 *     }
 *     long next = Fills.inTime(live.at[slot]);
 *     if (!stays(slot) || !Cutoffs.same(next, key[slot])) {
 *         lift(slot);
 *         key[slot] = next;
 *     }
 * }
 * }</pre>
 *
 * <p>A row whose place may change is first taken out of the tree, which compares nothing, and put
 * back once all that changed are out: no comparison ever meets a row that stands at the place of an
 * old key.
 *
 * <p>Invariant outside of a run: the tree holds exactly the rows that are present.
 */
@SuppressWarnings("this-escape") // what it gives itself to calls back only once it runs
public abstract class RowOrder extends RankedRows {
    private final OrderTree tree = new OrderTree(this::compare);
    private final Places here = new Places();
    private final boolean nested;
    private int[] roots = Parts.grown(new int[0], 1);
    private int reach;
    private final SlotList waiting = new SlotList();
    private final boolean moving;

    /** The rows of {@code source} in an order. */
    protected RowOrder(RowNode source) {
        super(source);
        moving = source.moves();
        nested = within() != null;
    }

    /** Compares the keys at two slots. */
    protected int compareKeys(int slot, int other) {
        return 0;
    }

    @Override
    protected final int compare(int slot, int other) {
        int keys = compareKeys(slot, other);
        return keys != 0 ? keys : super.compare(slot, other);
    }

    /** Asks the tree to say what changed, for a {@code Reduce}. */
    public final OrderTree watched() {
        tree.watch();
        return tree;
    }

    /** The root of the tree of {@code group}. */
    public final int root(int group) {
        return group < roots.length ? roots[group] : OrderTree.EMPTY;
    }

    @Override
    public final void reach(int rows) {
        reach = Math.max(reach, rows);
    }

    @Override
    protected final Changes begin(boolean everything) {
        Changes rows = retried(0, super.begin(everything));
        for (int i = 0; moving && i < rows.size; i++) {
            if (here.has(rows.slots[i])) {
                out(rows.slots[i]);
                waiting.addOnce(rows.slots[i]);
            }
        }
        return rows;
    }

    /** Whether the row at {@code slot} keeps its place if its key is the same. */
    protected final boolean stays(int slot) {
        waiting.addOnce(slot);
        return here.has(slot) && (!nested || here.in[slot] == home(slot));
    }

    /** Takes the row at {@code slot} out of the order until {@link #settle}; it is or will be here. */
    protected final void lift(int slot) {
        out(slot);
        int home = home(slot);
        if (here.in[slot] != home) {
            if (here.has(slot)) {
                here.take(slot);
            }
            here.put(slot, home);
        }
        waiting.addOnce(slot);
    }

    private void out(int slot) {
        if (tree.holds(slot)) {
            announce(slot);
            roots[here.in[slot]] = tree.remove(slot);
        }
    }

    /** There is no row at {@code slot} any more. */
    protected final void drop(int slot) {
        if (here.has(slot)) {
            out(slot);
            waiting.addOnce(slot);
            here.take(slot);
            changes.addOnce(slot);
            forget(slot);
        }
    }

    /** Gives up the row at {@code slot} if it is in another group now than where it is held. */
    protected final void leave(int slot) {
        if (here.has(slot) && here.in[slot] != home(slot)) {
            drop(slot);
        }
    }

    /** Drops references at {@code slot}. */
    protected void forget(int slot) {}

    private void tell(int slot) {
        changes.addOnce(slot);
        if (nested) {
            touched.addOnce(here.in[slot]);
        }
    }

    private void announce(int slot) {
        tell(slot);
        int next = slot;
        for (int i = 0; i < reach && next >= 0; i++) {
            next = tree.next(next);
            if (next >= 0) {
                changes.addOnce(next);
            }
        }
    }

    /** Puts back what was taken out, and announces it. */
    protected final void settle() {
        int count = waiting.size;
        for (int i = 0; i < count; i++) {
            put(waiting.slots[i]);
        }
        for (int i = 0; i < count; i++) {
            if (here.has(waiting.slots[i])) {
                announce(waiting.slots[i]);
            }
        }
        waiting.clear();
    }

    private void put(int slot) {
        if (!here.has(slot)) {
            return;
        }
        if (tree.holds(slot)) {
            tree.changed(slot);
            return;
        }
        int group = here.in[slot];
        if (group >= roots.length) {
            roots = Parts.grown(roots, Capacity.next(roots.length, group + 1));
        }
        try {
            roots[group] = tree.add(roots[group], slot);
        } catch (Exception e) { // the user's comparison
            here.take(slot);
            changes.addOnce(slot);
            failedWith(tree.met(), slot, e);
        }
    }

    @Override
    protected final void reset() {
        for (int slot = 0; slot < here.in.length; slot++) {
            if (here.has(slot)) {
                tell(slot); // and so each of its neighbours; it may be out of the tree, if an Error passed
            }
        }
        here.clear();
        tree.clear();
        Arrays.fill(roots, OrderTree.EMPTY);
        waiting.clear();
    }

    @Override
    protected void grow(int capacity) {
        here.grow(capacity);
    }

    @Override
    public final boolean has(int slot) {
        return here.has(slot);
    }

    @Override
    public final int size() {
        return here.size();
    }

    @Override
    public final int size(int group) {
        return here.size(group);
    }

    @Override
    public final int at(int group, int rank) {
        return tree.at(roots[group], rank);
    }

    @Override
    public final int rank(int slot) {
        return tree.rank(slot);
    }

    @Override
    public final int previous(int slot) {
        return tree.previous(slot);
    }

    @Override
    public final int next(int slot) {
        return tree.next(slot);
    }

    /** Throws {@link IllegalStateException} if an invariant does not hold. */
    public final void check() {
        for (int root : roots) {
            tree.check(root);
        }
        for (int slot = 0; slot < here.in.length; slot++) {
            if (here.has(slot) != tree.holds(slot)) {
                throw new IllegalStateException("slot " + slot + " is not where it belongs");
            }
        }
    }
}
