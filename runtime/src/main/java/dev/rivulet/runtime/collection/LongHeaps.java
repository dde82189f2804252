package dev.rivulet.runtime.collection;

import java.util.Arrays;

/**
 * Heaps of row slots by a {@code long} key, one for each group slot, the least key on top and of
 * equal
 * ones the oldest row; what is not grouped is the heap of slot 0. Four children for each entry,
 * keys
 * inlined; an edit costs O(log n).
 *
 * <p>Invariants: {@code place[row]} is the row's index in the heap that holds it; no entry comes
 * before the one above it.
 */
public final class LongHeaps {
    private final RowNode rows;
    private long[][] keys;
    private int[][] slots;
    private int[] size;
    private int[] place = {};

    /** Heaps for {@code groups} groups of the rows that stand where those of {@code rows} do. */
    public LongHeaps(RowNode rows, int groups) {
        this.rows = rows;
        keys = new long[groups][];
        slots = new int[groups][];
        size = new int[groups];
    }

    /** A key that orders doubles as {@link Double#compare} does. */
    public static long key(double value) {
        long bits = Double.doubleToLongBits(value);
        return bits ^ bits >> 63 & Long.MAX_VALUE;
    }

    /** A key that orders floats as {@link Float#compare} does. */
    public static long key(float value) {
        return key((double) value);
    }

    /** A key that orders longs, and all that widen to them. */
    public static long key(long value) {
        return value;
    }

    /** A key that orders false before true. */
    public static long key(boolean value) {
        return value ? 1 : 0;
    }

    /** Makes room for {@code groups} groups. */
    public void grow(int groups) {
        if (groups > size.length) {
            keys = Arrays.copyOf(keys, groups);
            slots = Arrays.copyOf(slots, groups);
            size = Arrays.copyOf(size, groups);
        }
    }

    /** Puts the row at {@code slot} into the heap of {@code group}. */
    public void add(int group, int slot, long key) {
        int at = size[group]++;
        if (at == 0 && keys[group] == null) {
            keys[group] = new long[4];
            slots[group] = new int[4];
        } else if (at == keys[group].length) {
            keys[group] = Arrays.copyOf(keys[group], 2 * at);
            slots[group] = Arrays.copyOf(slots[group], 2 * at);
        }
        if (slot >= place.length) {
            place = Arrays.copyOf(place, Capacity.next(place.length, slot + 1));
        }
        up(keys[group], slots[group], at, slot, key);
    }

    /** Takes the row at {@code slot} out of the heap of {@code group}. */
    public void remove(int group, int slot) {
        int last = --size[group];
        int moved = slots[group][last];
        if (moved != slot) {
            settle(group, place[slot], moved, keys[group][last]);
        }
    }

    /** Gives the row at {@code slot} of the heap of {@code group} another key. */
    public void replace(int group, int slot, long key) {
        settle(group, place[slot], slot, key);
    }

    private void settle(int group, int at, int slot, long key) {
        long[] heap = keys[group];
        int[] at4 = slots[group];
        int above = at - 1 >> 2;
        if (at > 0 && before(key, slot, heap[above], at4[above])) {
            up(heap, at4, at, slot, key);
        } else {
            down(heap, at4, size[group], at, slot, key);
        }
    }

    private void up(long[] heap, int[] held, int at, int slot, long key) {
        while (at > 0) {
            int above = at - 1 >> 2;
            if (!before(key, slot, heap[above], held[above])) {
                break;
            }
            put(heap, held, at, held[above], heap[above]);
            at = above;
        }
        put(heap, held, at, slot, key);
    }

    private void down(long[] heap, int[] held, int count, int at, int slot, long key) {
        for (int child; (child = 4 * at + 1) < count; ) {
            int best = child;
            int end = Math.min(child + 4, count);
            for (int i = child + 1; i < end; i++) {
                if (before(heap[i], held[i], heap[best], held[best])) {
                    best = i;
                }
            }
            if (!before(heap[best], held[best], key, slot)) {
                break;
            }
            put(heap, held, at, held[best], heap[best]);
            at = best;
        }
        put(heap, held, at, slot, key);
    }

    private void put(long[] heap, int[] held, int at, int slot, long key) {
        heap[at] = key;
        held[at] = slot;
        place[slot] = at;
    }

    private boolean before(long key, int slot, long other, int otherSlot) {
        return key != other ? key < other : rows.age(slot, otherSlot) < 0;
    }

    /** Whether the heap of {@code group} holds nothing. */
    public boolean isEmpty(int group) {
        return size[group] == 0;
    }

    /** The row with the least key in the heap of {@code group}, which is not empty. */
    public int top(int group) {
        return slots[group][0];
    }

    /** The least key in the heap of {@code group}, which is not empty. */
    long least(int group) {
        return keys[group][0];
    }

    /** Takes everything out of the heap of {@code group}. */
    public void clear(int group) {
        size[group] = 0;
    }

    /** Throws {@link IllegalStateException} if an invariant does not hold. */
    public void check() {
        for (int group = 0; group < size.length; group++) {
            for (int at = 0; at < size[group]; at++) {
                int slot = slots[group][at];
                int above = at - 1 >> 2;
                boolean wrong = at > 0
                        && before(keys[group][at], slot, keys[group][above], slots[group][above]);
                if (place[slot] != at || wrong) {
                    throw new IllegalStateException("heap " + group + " is wrong at " + at);
                }
            }
        }
    }
}
