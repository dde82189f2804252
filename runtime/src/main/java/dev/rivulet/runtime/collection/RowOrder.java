package dev.rivulet.runtime.collection;

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
public abstract class RowOrder extends RankedRows {
    private final OrderTree tree = new OrderTree(this::compare);
    private boolean[] present = new boolean[16];
    private int root = OrderTree.EMPTY;
    private int size;
    private int reach;
    private final Changes waiting = new Changes();
    private final boolean moving;

    /** The rows of {@code source} in an order. */
    protected RowOrder(RowNode source) {
        super(source);
        moving = source.moves();
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

    /** The root of the tree. */
    public final int root() {
        return root;
    }

    @Override
    public final void reach(int rows) {
        reach = Math.max(reach, rows);
    }

    @Override
    protected final Changes begin(boolean everything) {
        Changes rows = super.begin(everything);
        for (int i = 0; moving && i < rows.size; i++) {
            if (present[rows.slots[i]]) {
                lift(rows.slots[i]);
            }
        }
        return rows;
    }

    /** Whether the row at {@code slot} keeps its place if its key is the same. */
    protected final boolean stays(int slot) {
        waiting.add(slot);
        return present[slot];
    }

    /** Takes the row at {@code slot} out of the order until {@link #settle}; it is or will be here. */
    protected final void lift(int slot) {
        if (tree.holds(slot)) {
            announce(slot);
            root = tree.remove(slot);
        }
        if (!present[slot]) {
            present[slot] = true;
            size++;
        }
        waiting.add(slot);
    }

    /** There is no row at {@code slot} any more. */
    protected final void drop(int slot) {
        if (present[slot]) {
            lift(slot);
            present[slot] = false;
            size--;
            changes.add(slot);
            forget(slot);
        }
    }

    /** Drops references at {@code slot}. */
    protected void forget(int slot) {}

    private void announce(int slot) {
        changes.add(slot);
        int next = slot;
        for (int i = 0; i < reach && next >= 0; i++) {
            next = tree.next(next);
            if (next >= 0) {
                changes.add(next);
            }
        }
    }

    /** Puts back what was taken out, and announces it. */
    protected final void settle() {
        int count = waiting.size;
        waiting.size = 0;
        for (int i = 0; i < count; i++) {
            put(waiting.slots[i]);
        }
        for (int i = 0; i < count; i++) {
            if (present[waiting.slots[i]]) {
                announce(waiting.slots[i]);
            }
        }
        waiting.end();
    }

    private void put(int slot) {
        if (!present[slot]) {
            return;
        }
        if (tree.holds(slot)) {
            tree.changed(slot);
            return;
        }
        try {
            root = tree.add(root, slot);
        } catch (RuntimeException e) { // the user's comparison
            present[slot] = false;
            size--;
            failed(slot, e);
        }
    }

    @Override
    protected final void reset() {
        for (int slot = 0; slot < present.length; slot++) {
            if (present[slot]) {
                present[slot] = false;
                changes.add(slot);
            }
        }
        tree.clear();
        root = OrderTree.EMPTY;
        size = 0;
        waiting.size = 0;
        waiting.end();
    }

    /** Makes room for {@code capacity} rows. */
    public void grow(int capacity) {
        present = grown(present, capacity);
    }

    @Override
    public final boolean has(int slot) {
        return present[slot];
    }

    @Override
    public final int size() {
        return size;
    }

    @Override
    public final int at(int rank) {
        return tree.at(root, rank);
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
        tree.check(root);
        for (int slot = 0; slot < present.length; slot++) {
            if (present[slot] != tree.holds(slot)) {
                throw new IllegalStateException("slot " + slot + " is not where it belongs");
            }
        }
    }
}
