package dev.rivulet.runtime.collection;

import java.util.Arrays;

/**
 * Weight-balanced trees as links between nodes, which are slot numbers plus one, 0 for none: how a node is
 * hung in and taken out, and the balance kept. Sizes serve both the balance and the ranks. What the nodes are
 * ordered by is not known here.
 *
 * <p>The balance is that of Hirai and Yamamoto, "Balancing weight-balanced trees" (2011), with the
 * parameters 3 and 2: of two sisters neither is more than three times as heavy as the other.
 *
 * <p>Invariants: {@code SIZE} counts the nodes below and including one; the weights of sisters are in balance.
 */
abstract class TreeLinks {
    static final int LEFT = 0;
    static final int RIGHT = 1;
    static final int PARENT = 2;
    static final int SIZE = 3;

    /** Past this, links are more than an array can hold. */
    private static final int MOST = (1 << 29) - 3;

    /** Four words a node. */
    private int[] links = new int[4]; // of node 0, which stands for none
    private long[] touched = new long[0];
    private long clock;

    /** The child, the parent or the size of {@code node}. */
    final int get(int node, int what) {
        return links[4 * node + what];
    }

    private void set(int node, int what, int value) {
        links[4 * node + what] = value;
    }

    /** Whether {@code node} stands in a tree. */
    final boolean linked(int node) {
        return node < links.length / 4 && get(node, SIZE) > 0;
    }

    /** From now on it is known when what is below a node last changed. */
    final void watchTouched() {
        touched = new long[links.length / 4];
    }

    /** A number that grows whenever a node below {@code node}, or itself, came, went or changed. */
    final long touchedAt(int node) {
        return touched[node];
    }

    /** Hangs {@code node} below {@code above}, on {@code side}; a tree of its own below 0. Returns the root. */
    final int hang(int node, int above, int side) {
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
        if (node >= links.length / 4) {
            if (node > MOST) {
                throw new FullException("an order, or what finds equal rows,", MOST);
            }
            links = Arrays.copyOf(links, 4 * Math.min(Capacity.next(links.length / 4, node + 1), MOST + 1));
            if (touched.length > 0) {
                touched = Arrays.copyOf(touched, links.length / 4);
            }
        }
    }

    /** Takes {@code node} out of its tree; returns the root. */
    final int take(int node) {
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
        return root;
    }

    private void measure(int node) {
        set(node, SIZE, 1 + get(get(node, LEFT), SIZE) + get(get(node, RIGHT), SIZE));
        touch(node);
    }

    /** What stands at {@code node} changed. */
    final void touch(int node) {
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

    /** The node that is reached from {@code from} by going to {@code side} all the way. */
    final int end(int from, int side) {
        int at = from;
        while (at != 0 && get(at, side) != 0) {
            at = get(at, side);
        }
        return at;
    }

    /** The neighbour of {@code node} {@code towards} a side, 0 beyond the last. */
    final int step(int node, int towards, int back) {
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

    /** Takes every tree apart. */
    final void cutAll() {
        Arrays.fill(links, 0);
    }

    /** Whether the invariants hold at {@code node}, and those below it are linked to it. */
    final boolean sound(int node) {
        int left = get(node, LEFT);
        int right = get(node, RIGHT);
        return get(node, SIZE) == 1 + get(left, SIZE) + get(right, SIZE)
                && weight(left) <= 3 * weight(right)
                && weight(right) <= 3 * weight(left)
                && (left == 0 || get(left, PARENT) == node)
                && (right == 0 || get(right, PARENT) == node);
    }
}
