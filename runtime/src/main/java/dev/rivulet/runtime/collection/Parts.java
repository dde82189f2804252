package dev.rivulet.runtime.collection;

import java.util.Arrays;

/**
 * Rows by the part that each is in. Those of a part are linked, in no particular order, from the first time
 * that anyone asks for the rows of one: most groups are only ever counted.
 *
 * <p>Invariant: {@code count} counts the rows of each part; once linked, a row is in the list of
 * {@code of[row]} once, and in no other.
 */
final class Parts {
    /** Of a row that is in no part. */
    static final int NONE = -1;

    /* by row */
    int[] of = {};
    /** The row after another in its part; for who has asked for the {@link #first}. */
    int[] next = {};
    private int[] previous = {};
    /* by part */
    private int[] first = {};
    private int[] count = {};
    private boolean linked;

    /** {@code none} with room for {@code capacity}, {@link #NONE} in what is new. */
    static int[] grown(int[] none, int capacity) {
        int[] more = Arrays.copyOf(none, capacity);
        Arrays.fill(more, none.length, capacity, NONE);
        return more;
    }

    /** Makes room for the row at {@code slot}. */
    void room(int slot) {
        if (slot >= of.length) {
            int capacity = Capacity.next(of.length, slot + 1);
            of = grown(of, capacity);
            if (linked) {
                next = Arrays.copyOf(next, capacity);
                previous = Arrays.copyOf(previous, capacity);
            }
        }
    }

    /** Makes room for {@code part}. */
    void roomFor(int part) {
        if (part >= count.length) {
            count = Arrays.copyOf(count, Capacity.next(count.length, part + 1));
            if (linked) {
                first = grown(first, count.length);
            }
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
            count[part]++;
            if (linked) {
                link(slot, part);
            }
        }
    }

    private void link(int slot, int part) {
        next[slot] = first[part];
        previous[slot] = NONE;
        if (first[part] >= 0) {
            previous[first[part]] = slot;
        }
        first[part] = slot;
    }

    private void link() {
        linked = true;
        next = new int[of.length];
        previous = new int[of.length];
        first = grown(first, count.length);
        for (int slot = of.length - 1; slot >= 0; slot--) {
            if (of[slot] >= 0) {
                link(slot, of[slot]);
            }
        }
    }

    /** Takes the row at {@code slot} out of its part. */
    void take(int slot) {
        int from = of[slot];
        of[slot] = NONE;
        if (from >= 0) {
            count[from]--;
            if (linked) {
                unlink(slot, from);
            }
        }
    }

    private void unlink(int slot, int from) {
        if (previous[slot] >= 0) {
            next[previous[slot]] = next[slot];
        } else {
            first[from] = next[slot];
        }
        if (next[slot] >= 0) {
            previous[next[slot]] = previous[slot];
        }
    }

    /** How many rows {@code part} has. */
    int count(int part) {
        return part < count.length ? count[part] : 0;
    }

    /** The first row of {@code part}, {@link #NONE} without one. */
    int first(int part) {
        if (!linked) {
            link();
        }
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
        for (int part = 0; part < count.length; part++) {
            int seen = 0;
            for (int row = first(part); row >= 0; row = next[row]) {
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
