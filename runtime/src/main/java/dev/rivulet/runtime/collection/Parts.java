package dev.rivulet.runtime.collection;

import java.util.Arrays;

/**
 * Rows by the part that each is in, linked within a part in no particular order. Invariant: a row is in
 * the list of {@code of[row]} once, and in no other; {@code count} counts each list.
 */
final class Parts {
    /** Of a row that is in no part. */
    static final int NONE = -1;

    /* by row */
    int[] of = grown(new int[0], 16);
    int[] next = new int[16];
    private int[] previous = new int[16];
    /* by part */
    int[] first = grown(new int[0], 16);
    int[] count = new int[16];

    /** {@code none} with room for {@code capacity}, {@link #NONE} in what is new. */
    static int[] grown(int[] none, int capacity) {
        int[] more = Arrays.copyOf(none, capacity);
        Arrays.fill(more, none.length, capacity, NONE);
        return more;
    }

    /** Makes room for the row at {@code slot}. */
    void room(int slot) {
        if (slot >= of.length) {
            int capacity = Math.max(slot + 1, 2 * of.length);
            of = grown(of, capacity);
            next = Arrays.copyOf(next, capacity);
            previous = Arrays.copyOf(previous, capacity);
        }
    }

    /** Makes room for {@code part}. */
    void roomFor(int part) {
        if (part >= first.length) {
            int capacity = Math.max(part + 1, 2 * first.length);
            first = grown(first, capacity);
            count = Arrays.copyOf(count, capacity);
        }
    }

    /** The part of the row at {@code slot}, {@link #NONE} if it is in none. */
    int at(int slot) {
        return slot < of.length ? of[slot] : NONE;
    }

    /** Puts the row at {@code slot}, which is in none, into {@code part}; one below 0 is noted only. */
    void put(int slot, int part) {
        room(slot);
        of[slot] = part;
        if (part >= 0) {
            roomFor(part);
            next[slot] = first[part];
            previous[slot] = NONE;
            if (first[part] >= 0) {
                previous[first[part]] = slot;
            }
            first[part] = slot;
            count[part]++;
        }
    }

    /** Takes the row at {@code slot} out of its part. */
    void take(int slot) {
        int from = of[slot];
        of[slot] = NONE;
        if (from >= 0) {
            if (previous[slot] >= 0) {
                next[previous[slot]] = next[slot];
            } else {
                first[from] = next[slot];
            }
            if (next[slot] >= 0) {
                previous[next[slot]] = previous[slot];
            }
            count[from]--;
        }
    }

    /** How many rows {@code part} has. */
    int count(int part) {
        return part < count.length ? count[part] : 0;
    }

    /** The first row of {@code part}, {@link #NONE} without one. */
    int first(int part) {
        return part < first.length ? first[part] : NONE;
    }

    /** The rows of {@code part}, in no order. */
    int[] rows(int part) {
        int[] rows = new int[count(part)];
        int at = 0;
        for (int row = first(part); row >= 0; row = next[row]) {
            rows[at++] = row;
        }
        return rows;
    }

    /** Takes every row out. */
    void clear() {
        Arrays.fill(of, NONE);
        Arrays.fill(first, NONE);
        Arrays.fill(count, 0);
    }

    /** Throws {@link IllegalStateException} if an invariant does not hold. */
    void check() {
        for (int part = 0; part < first.length; part++) {
            int seen = 0;
            for (int row = first[part]; row >= 0; row = next[row]) {
                seen++;
                if (of[row] != part) {
                    throw new IllegalStateException("row " + row + " is not in part " + part);
                }
            }
            if (seen != count[part]) {
                throw new IllegalStateException(seen + " rows are in part " + part + ", not " + count[part]);
            }
        }
    }
}
