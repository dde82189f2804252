package dev.rivulet.runtime.collection;

import java.util.Arrays;

/**
 * Slots in an order, as weight-balanced trees that share their arrays: each tree is known by its
 * root, and a slot stands in one of them at most. Sizes serve both the balance and the ranks.
 *
 * <p>The balance is that of Hirai and Yamamoto, "Balancing weight-balanced trees" (2011), with the
 * parameters 3 and 2: of two sisters neither is more than three times as heavy as the other.
 * Finding a neighbour, a rank or a slot by rank costs O(log n), as do adding and removing; removing
 * compares nothing, so that a slot may be taken out after what it is ordered by has changed.
 *
 * <p>Invariants: in the order of a tree its slots ascend; {@code size} counts the slots below and
 * including one; the weights of sisters are in balance.
 */
public final class OrderTree {
    /** The root of a tree without slots. */
    public static final int EMPTY = -1;

    private static final int LEFT = 0;
    private static final int RIGHT = 1;
    private static final int PARENT = 2;
    private static final int SIZE = 3;

    /** Compares what stands at two slots. */
    @FunctionalInterface
    public interface Comparison {
        /** Negative if {@code slot} comes before {@code other}, positive if after. */
        int compare(int slot, int other);
    }

    private final Comparison order;
    /** Four words a slot; links are slot numbers plus one, 0 for none. */
    private int[] links = new int[4 * 17];
    private long[] touched = new long[0];
    private long clock;

    /** Trees in the order of {@code order}, in which no two slots are equal. */
    public OrderTree(Comparison order) {
        this.order = order;
    }

    /** From now on {@link #touched} tells when what is below a slot last changed. */
    public void watch() {
        touched = new long[links.length / 4];
    }

    /** A number that grows whenever a slot below {@code slot}, or itself, came, went or changed. */
    public long touched(int slot) {
        return touched[slot + 1];
    }

    /** Whether {@code slot} stands in a tree. */
    public boolean holds(int slot) {
        return 4 * slot + 7 < links.length && links[4 * slot + 4 + SIZE] > 0;
    }

    /** How many slots the tree of {@code root} has. */
    public int size(int root) {
        return links[4 * root + 4 + SIZE];
    }

    private int get(int node, int what) {
        return links[4 * node + what];
    }

    private void set(int node, int what, int value) {
        links[4 * node + what] = value;
    }

    /** Adds {@code slot}, which stands in no tree, to that of {@code root}; returns the new root. */
    public int add(int root, int slot) {
        int node = slot + 1;
        int above = 0;
        int side = LEFT;
        for (int at = root + 1; at != 0; at = get(at, side)) {
            above = at;
            side = order.compare(slot, at - 1) < 0 ? LEFT : RIGHT;
        }
        grow(node);
        set(node, LEFT, 0);
        set(node, RIGHT, 0);
        set(node, PARENT, above);
        set(node, SIZE, 1);
        touch(node);
        if (above != 0) {
            set(above, side, node);
        }
        return balanceFrom(above, node);
    }

    private void grow(int node) {
        if (4 * node + 3 >= links.length) {
            links = Arrays.copyOf(links, Math.max(4 * node + 4, 2 * links.length));
            if (touched.length > 0) {
                touched = Arrays.copyOf(touched, links.length / 4);
            }
        }
    }

    /** Removes {@code slot} from its tree; returns the new root. */
    public int remove(int slot) {
        int node = slot + 1;
        int left = get(node, LEFT);
        int right = get(node, RIGHT);
        int above = get(node, PARENT);
        int from = above;
        int heir;
        if (left == 0 || right == 0) {
            heir = left + right;
        } else {
            heir = right;
            while (get(heir, LEFT) != 0) {
                heir = get(heir, LEFT);
            }
            from = takeOut(heir, node);
        }
        if (heir != 0) {
            set(heir, PARENT, above);
        }
        replace(above, node, heir);
        set(node, SIZE, 0);
        return balanceFrom(from, heir);
    }

    /** Puts {@code heir}, the next after {@code node}, in its place; returns where sizes change first. */
    private int takeOut(int heir, int node) {
        int from = get(heir, PARENT);
        if (from == node) {
            from = heir;
        } else {
            int child = get(heir, RIGHT);
            set(from, LEFT, child);
            if (child != 0) {
                set(child, PARENT, from);
            }
            link(heir, RIGHT, get(node, RIGHT));
        }
        link(heir, LEFT, get(node, LEFT));
        return from;
    }

    private void link(int above, int side, int child) {
        set(above, side, child);
        if (child != 0) {
            set(child, PARENT, above);
        }
    }

    private void replace(int above, int old, int by) {
        if (above != 0) {
            set(above, get(above, LEFT) == old ? LEFT : RIGHT, by);
        }
    }

    /** Mends sizes and balance from {@code node} up; returns the root, {@code top} if there is no such node. */
    private int balanceFrom(int node, int top) {
        int root = top;
        for (int at = node; at != 0; at = get(at, PARENT)) {
            measure(at);
            root = balance(at);
            at = root;
        }
        return root - 1;
    }

    private void measure(int node) {
        set(node, SIZE, 1 + get(get(node, LEFT), SIZE) + get(get(node, RIGHT), SIZE));
        touch(node);
    }

    private void touch(int node) {
        if (touched.length > 0) {
            touched[node] = ++clock;
        }
    }

    private int weight(int node) {
        return get(node, SIZE) + 1;
    }

    private int balance(int node) {
        int left = get(node, LEFT);
        int right = get(node, RIGHT);
        if (weight(right) > 3 * weight(left)) {
            return lighten(node, right, RIGHT, LEFT);
        }
        return weight(left) > 3 * weight(right) ? lighten(node, left, LEFT, RIGHT) : node;
    }

    private int lighten(int node, int heavy, int side, int other) {
        if (weight(get(heavy, other)) >= 2 * weight(get(heavy, side))) {
            rotate(heavy, other, side);
        }
        return rotate(node, side, other);
    }

    /** Lifts the child of {@code node} on {@code side} above it; returns it. */
    private int rotate(int node, int side, int other) {
        int child = get(node, side);
        int above = get(node, PARENT);
        link(node, side, get(child, other));
        link(child, other, node);
        set(child, PARENT, above);
        replace(above, node, child);
        measure(node);
        measure(child);
        return child;
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

    private int end(int from, int side) {
        int at = from;
        while (at != 0 && get(at, side) != 0) {
            at = get(at, side);
        }
        return at;
    }

    /** The slot after {@code slot} in its tree, -1 after the last. */
    public int next(int slot) {
        return step(slot + 1, RIGHT, LEFT) - 1;
    }

    /** The slot before {@code slot} in its tree, -1 before the first. */
    public int previous(int slot) {
        return step(slot + 1, LEFT, RIGHT) - 1;
    }

    private int step(int node, int towards, int back) {
        if (get(node, towards) != 0) {
            return end(get(node, towards), back);
        }
        int at = node;
        int above = get(at, PARENT);
        while (above != 0 && get(above, towards) == at) {
            at = above;
            above = get(at, PARENT);
        }
        return above;
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
        Arrays.fill(links, 0);
    }

    /** Throws {@link IllegalStateException} if an invariant does not hold for the tree of {@code root}. */
    public void check(int root) {
        int before = EMPTY;
        int count = 0;
        for (int slot = first(root); slot >= 0; slot = next(slot)) {
            int node = slot + 1;
            int left = get(node, LEFT);
            int right = get(node, RIGHT);
            boolean wrong = before >= 0 && order.compare(before, slot) >= 0
                    || get(node, SIZE) != 1 + get(left, SIZE) + get(right, SIZE)
                    || weight(left) > 3 * weight(right)
                    || weight(right) > 3 * weight(left)
                    || left != 0 && get(left, PARENT) != node
                    || right != 0 && get(right, PARENT) != node;
            if (wrong) {
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
