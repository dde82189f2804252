package dev.rivulet.runtime.collection;

import java.util.Arrays;

/** Which windows linger, and how many in each of the groups around them; in an outermost graph that is group 0. */
final class Lingering {
    private boolean[] is = {};
    private int[] inside = {};
    private int all;

    /** Makes room for {@code capacity} windows. */
    void grow(int capacity) {
        is = Arrays.copyOf(is, capacity);
    }

    /** Whether the window at {@code slot} lingers. */
    boolean has(int slot) {
        return is[slot];
    }

    /** The window at {@code slot}, within {@code outer}, lingers from now on, or no more. */
    void set(int slot, int outer, boolean now) {
        is[slot] = now;
        if (outer >= inside.length) {
            inside = Arrays.copyOf(inside, Capacity.next(inside.length, outer + 1));
        }
        inside[outer] += now ? 1 : -1;
        all += now ? 1 : -1;
    }

    /** How many linger. */
    int size() {
        return all;
    }

    /** How many linger within {@code outer}. */
    int size(int outer) {
        return outer < inside.length ? inside[outer] : 0;
    }
}
