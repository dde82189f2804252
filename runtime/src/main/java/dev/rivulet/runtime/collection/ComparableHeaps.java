package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Failures;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Heaps of row slots by a key that compares itself, one for each group slot; on top the least key,
 * or
 * with sign -1 the greatest, and of those that compare equal the oldest row; what is not grouped is
 * the heap of slot 0. Four children for each entry, keys
 * inlined; an edit costs O(log n).
 *
 * <p>A comparison that throws is one of the user's. The heap then holds what it should, in no order, and is put in
 * order when its first is next asked for: who asks is the one to be told, and whichever of the rows has gone or
 * changed meanwhile, all is well again.
 *
 * <p>Invariants: {@code place[row]} is the row's index in the heap that holds it; no entry comes
 * before the one above it, unless the heap is {@code unsettled}.
 */
public final class ComparableHeaps<T extends Comparable<? super T>> {
    private static final Object[] NONE = {};

    private final RowNode rows;
    private final int sign;
    private Object[][] keys;
    private int[][] slots;
    private int[] size;
    private int[] place = {};
    /** The heaps that hold what they should, in no order, since a comparison threw; null if none ever did. */
    private boolean @Nullable [] unsettled;

    /**
     * Heaps for {@code groups} groups of the rows that stand where those of {@code rows} do; sign 1
     * or -1.
     */
    public ComparableHeaps(RowNode rows, int groups, int sign) {
        this.sign = sign;
        this.rows = rows;
        keys = new Object[groups][];
        slots = new int[groups][];
        size = new int[groups];
    }

    /** Makes room for {@code groups} groups. */
    public void grow(int groups) {
        if (groups > size.length) {
            keys = Arrays.copyOf(keys, groups);
            slots = Arrays.copyOf(slots, groups);
            size = Arrays.copyOf(size, groups);
            unsettled = unsettled == null ? null : Arrays.copyOf(unsettled, groups);
        }
    }

    /** Puts the row at {@code slot} into the heap of {@code group}. */
    public void add(int group, int slot, T key) {
        int at = size[group]++;
        if (at == 0 && keys[group] == null) {
            keys[group] = new Object[4];
            slots[group] = new int[4];
        } else if (at == keys[group].length) {
            keys[group] = Arrays.copyOf(keys[group], 2 * at);
            slots[group] = Arrays.copyOf(slots[group], 2 * at);
        }
        if (slot >= place.length) {
            place = Arrays.copyOf(place, Capacity.next(place.length, slot + 1));
        }
        put(keys[group], slots[group], at, slot, key);
        settle(group, at, slot, key);
    }

    /** Takes the row at {@code slot} out of the heap of {@code group}; nothing where an Error kept it from coming in. */
    public void remove(int group, int slot) {
        if (slot >= place.length || place[slot] >= size[group] || slots[group][place[slot]] != slot) {
            return;
        }
        int last = --size[group];
        int moved = slots[group][last];
        Object key = keys[group][last];
        keys[group][last] = null;
        if (moved != slot) {
            settle(group, place[slot], moved, key);
        }
    }

    /** Gives the row at {@code slot} of the heap of {@code group} another key. */
    public void replace(int group, int slot, T key) {
        settle(group, place[slot], slot, key);
    }

    /** Finds the place of the row at {@code slot}, which stands at {@code at}, from there. */
    private void settle(int group, int at, int slot, Object key) {
        put(keys[group], slots[group], at, slot, key);
        if (unsettled != null && unsettled[group]) {
            return;
        }
        try {
            if (up(keys[group], slots[group], at, slot, key) == at) {
                down(keys[group], slots[group], size[group], at, slot, key);
            }
        } catch (Exception e) { // told of when the first is asked for
            unsettle(group);
        } catch (Error e) {
            unsettle(group);
            throw e;
        }
    }

    private void unsettle(int group) {
        if (unsettled == null) {
            unsettled = new boolean[size.length];
        }
        unsettled[group] = true;
    }

    /** Puts the heap of {@code group} in order, from whatever it is. */
    private void order(int group) {
        Object[] heap = keys[group];
        int[] held = slots[group];
        for (int at = size[group] - 2 >> 2; at >= 0; at--) {
            try {
                down(heap, held, size[group], at, held[at], heap[at]);
            } catch (Exception e) {
                throw Failures.unchecked(rows.failure(held[at], e));
            }
        }
        unsettled[group] = false;
    }

    /** Where the row comes to stand; if a comparison throws, it stands as far as it came. */
    private int up(Object[] heap, int[] held, int from, int slot, Object key) {
        int at = from;
        try {
            while (at > 0) {
                int above = at - 1 >> 2;
                if (!before(key, slot, heap[above], held[above])) {
                    break;
                }
                put(heap, held, at, held[above], heap[above]);
                at = above;
            }
        } finally {
            put(heap, held, at, slot, key);
        }
        return at;
    }

    private void down(Object[] heap, int[] held, int count, int from, int slot, Object key) {
        int at = from;
        try {
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
        } finally {
            put(heap, held, at, slot, key);
        }
    }

    private void put(Object[] heap, int[] held, int at, int slot, Object key) {
        heap[at] = key;
        held[at] = slot;
        place[slot] = at;
    }

    @SuppressWarnings("unchecked") // only keys of type T are added
    private boolean before(Object key, int slot, Object other, int otherSlot) {
        int order = compare((T) key, (T) other);
        return order != 0 ? order < 0 : rows.age(slot, otherSlot) < 0;
    }

    private int compare(T key, T other) {
        return sign < 0 ? other.compareTo(key) : key.compareTo(other);
    }

    /** Whether the heap of {@code group} holds nothing. */
    public boolean isEmpty(int group) {
        return size[group] == 0;
    }

    /**
     * The row with the least key in the heap of {@code group}, which is not empty. Throws what comparing keys
     * throws, now, if it did before.
     */
    public int top(int group) {
        if (unsettled != null && unsettled[group]) {
            order(group);
        }
        return slots[group][0];
    }

    /** Takes everything out of the heap of {@code group}. */
    public void clear(int group) {
        Arrays.fill(keys[group] == null ? NONE : keys[group], null);
        size[group] = 0;
        if (unsettled != null) {
            unsettled[group] = false;
        }
    }

    /** Throws {@link IllegalStateException} if an invariant does not hold. */
    public void check() {
        for (int group = 0; group < size.length; group++) {
            for (int at = 0; at < size[group]; at++) {
                int slot = slots[group][at];
                int above = at - 1 >> 2;
                boolean wrong = at > 0
                        && (unsettled == null || !unsettled[group])
                        && before(keys[group][at], slot, keys[group][above], slots[group][above]);
                if (place[slot] != at || wrong) {
                    throw new IllegalStateException("heap " + group + " is wrong at " + at);
                }
            }
        }
    }
}
