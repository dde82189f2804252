package dev.rivulet.runtime.collection;

import java.util.Arrays;

/**
 * One side of a join: the rows of each bucket as a list, and the pairs of each row as another.
 * Invariant: a row in a bucket is in its list once, a pair in that of its row.
 */
final class JoinSide {
    private static final int NONE = KeyedRows.NONE;

    final RowNode node;
    /** Whether a row without a match is given alone. */
    final boolean alone;
    /* by row */
    int[] bucket = KeyedRows.none(new int[0], 16);
    int[] next = new int[16];
    int[] firstPair = KeyedRows.none(new int[0], 16);
    private int[] previous = new int[16];
    /* by bucket */
    int[] first = KeyedRows.none(new int[0], 16);
    int[] count = new int[16];
    /* by pair */
    int[] row = new int[16];
    int[] nextPair = new int[16];
    private int[] previousPair = new int[16];

    JoinSide(RowNode node, boolean alone) {
        this.node = node;
        this.alone = alone;
    }

    /** Makes room for the row at {@code slot}. */
    void room(int slot) {
        if (slot >= bucket.length) {
            int capacity = Math.max(slot + 1, 2 * bucket.length);
            bucket = KeyedRows.none(bucket, capacity);
            firstPair = KeyedRows.none(firstPair, capacity);
            next = Arrays.copyOf(next, capacity);
            previous = Arrays.copyOf(previous, capacity);
        }
    }

    void growBuckets(int capacity) {
        first = KeyedRows.none(first, capacity);
        count = Arrays.copyOf(count, capacity);
    }

    void growPairs(int capacity) {
        row = Arrays.copyOf(row, capacity);
        nextPair = Arrays.copyOf(nextPair, capacity);
        previousPair = Arrays.copyOf(previousPair, capacity);
    }

    /** Puts the row at {@code slot} into bucket {@code to}. */
    void link(int slot, int to) {
        bucket[slot] = to;
        if (to >= 0) {
            next[slot] = first[to];
            previous[slot] = NONE;
            if (first[to] >= 0) {
                previous[first[to]] = slot;
            }
            first[to] = slot;
            count[to]++;
        }
    }

    /** Takes the row at {@code slot} out of its bucket. */
    void unlink(int slot) {
        int from = bucket[slot];
        bucket[slot] = NONE;
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

    /** The pair {@code pair} has the row at {@code slot} on this side, -1 for none. */
    void pair(int pair, int slot) {
        row[pair] = slot;
        if (slot >= 0) {
            nextPair[pair] = firstPair[slot];
            previousPair[pair] = NONE;
            if (firstPair[slot] >= 0) {
                previousPair[firstPair[slot]] = pair;
            }
            firstPair[slot] = pair;
        }
    }

    /** The pair {@code pair} goes. */
    void part(int pair) {
        int slot = row[pair];
        if (slot >= 0) {
            if (previousPair[pair] >= 0) {
                nextPair[previousPair[pair]] = nextPair[pair];
            } else {
                firstPair[slot] = nextPair[pair];
            }
            if (nextPair[pair] >= 0) {
                previousPair[nextPair[pair]] = previousPair[pair];
            }
        }
    }

    /** Which of two pairs comes first by this side; one without a row comes last. */
    int compare(int pair, int other) {
        int a = row[pair];
        int b = row[other];
        return a == b || a < 0 || b < 0 ? Boolean.compare(a < 0, b < 0) : node.compare(a, b);
    }

    /** Which of two pairs came first by this side; one without a row comes last. */
    int age(int pair, int other) {
        int a = row[pair];
        int b = row[other];
        return a == b || a < 0 || b < 0 ? Boolean.compare(a < 0, b < 0) : node.age(a, b);
    }

    void clear() {
        Arrays.fill(bucket, NONE);
        Arrays.fill(firstPair, NONE);
        Arrays.fill(first, NONE);
        Arrays.fill(count, 0);
    }
}
