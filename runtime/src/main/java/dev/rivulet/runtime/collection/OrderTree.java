package dev.rivulet.runtime.collection;

/**
 * Slots in an order, as weight-balanced trees that share their arrays: each tree is known by its
 * root, and a slot stands in one of them at most.
 *
 * <p>Finding a neighbour, a rank or a slot by rank costs O(log n), as do adding and removing; removing
 * compares nothing, so that a slot may be taken out after what it is ordered by has changed.
 *
 * <p>Invariant, besides those of {@link TreeLinks}: in the order of a tree its slots ascend.
 */
public final class OrderTree extends TreeLinks {
    /** The root of a tree without slots. */
    public static final int EMPTY = -1;

    /** Compares what stands at two slots. */
    @FunctionalInterface
    public interface Comparison {
        /** Negative if {@code slot} comes before {@code other}, positive if after. */
        int compare(int slot, int other);
    }

    private final Comparison order;
    private int met = EMPTY;

    /** Trees in the order of {@code order}, in which no two slots are equal. */
    public OrderTree(Comparison order) {
        this.order = order;
    }

    /** From now on {@link #touched} tells when what is below a slot last changed. */
    public void watch() {
        watchTouched();
    }

    /** A number that grows whenever a slot below {@code slot}, or itself, came, went or changed. */
    public long touched(int slot) {
        return touchedAt(slot + 1);
    }

    /** Whether {@code slot} stands in a tree. */
    public boolean holds(int slot) {
        return linked(slot + 1);
    }

    /** How many slots the tree of {@code root} has. */
    public int size(int root) {
        return get(root + 1, SIZE);
    }

    /** Adds {@code slot}, which stands in no tree, to that of {@code root}; returns the new root. What comparing throws changes nothing. */
    public int add(int root, int slot) {
        int node = slot + 1;
        int above = 0;
        int side = LEFT;
        try {
            for (int at = root + 1; at != 0; at = get(at, side)) {
                above = at;
                side = order.compare(slot, at - 1) < 0 ? LEFT : RIGHT;
            }
        } catch (Throwable e) { // the user's; nothing is changed yet
            met = above - 1;
            throw e;
        }
        return hang(node, above, side) - 1;
    }

    /** The slot with which comparing last threw. */
    int met() {
        return met;
    }

    /** Removes {@code slot} from its tree; returns the new root. */
    public int remove(int slot) {
        return take(slot + 1) - 1;
    }

    /** What stands at {@code slot} changed, though not its place. */
    public void changed(int slot) {
        for (int at = slot + 1; at != 0; at = get(at, PARENT)) {
            touch(at);
        }
    }

    /** The root of the tree that {@code slot} stands in. */
    int root(int slot) {
        int at = slot + 1;
        while (get(at, PARENT) != 0) {
            at = get(at, PARENT);
        }
        return at - 1;
    }

    /** The first slot of the tree of {@code root}, -1 if it is empty. */
    public int first(int root) {
        return end(root + 1, LEFT) - 1;
    }

    /** The last slot of the tree of {@code root}, -1 if it is empty. */
    public int last(int root) {
        return end(root + 1, RIGHT) - 1;
    }

    /** The slot after {@code slot} in its tree, -1 after the last. */
    public int next(int slot) {
        return step(slot + 1, RIGHT, LEFT) - 1;
    }

    /** The slot before {@code slot} in its tree, -1 before the first. */
    public int previous(int slot) {
        return step(slot + 1, LEFT, RIGHT) - 1;
    }

    /** The left child of {@code slot}, -1 for none. */
    public int left(int slot) {
        return get(slot + 1, LEFT) - 1;
    }

    /** The right child of {@code slot}, -1 for none. */
    public int right(int slot) {
        return get(slot + 1, RIGHT) - 1;
    }

    /** The slot number {@code rank}, from 0, of the tree of {@code root}, which has more. */
    public int at(int root, int rank) {
        int left = rank;
        int at = root + 1;
        while (true) {
            int before = get(get(at, LEFT), SIZE);
            if (left == before) {
                return at - 1;
            }
            at = get(at, left < before ? LEFT : RIGHT);
            left -= left < before ? 0 : before + 1;
        }
    }

    /** How many slots of its tree stand before {@code slot}. */
    public int rank(int slot) {
        int at = slot + 1;
        int rank = get(get(at, LEFT), SIZE);
        for (int above = get(at, PARENT); above != 0; above = get(above, PARENT)) {
            if (get(above, RIGHT) == at) {
                rank += get(get(above, LEFT), SIZE) + 1;
            }
            at = above;
        }
        return rank;
    }

    /** Forgets every tree. */
    public void clear() {
        cutAll();
    }

    /** Throws {@link IllegalStateException} if an invariant does not hold for the tree of {@code root}. */
    public void check(int root) {
        int before = EMPTY;
        int count = 0;
        for (int slot = first(root); slot >= 0; slot = next(slot)) {
            if (before >= 0 && order.compare(before, slot) >= 0 || !sound(slot + 1)) {
                throw new IllegalStateException("the tree is wrong at slot " + slot);
            }
            before = slot;
            count++;
        }
        if (count != size(root)) {
            throw new IllegalStateException(count + " slots are in the tree, not " + size(root));
        }
    }
}
