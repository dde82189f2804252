package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.QueryException;
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
    /** The rows by bucket. */
    final Parts bucket = new Parts();
    /* by row */
    int[] firstPair = {};
    private int[] homes = {};
    /* by pair */
    int[] row = {};
    int[] nextPair = {};
    private int[] previousPair = {};

    JoinSide(RowNode node, boolean alone) {
        this.node = node;
        this.alone = alone;
    }

    /** Makes room for the row at {@code slot}. */
    void room(int slot) {
        bucket.room(slot);
        if (slot >= firstPair.length) {
            firstPair = KeyedRows.none(firstPair, bucket.of.length);
        }
    }

    /** The group in which the row at {@code slot} was put into its bucket. */
    int home(int slot) {
        return slot < homes.length ? homes[slot] : 0;
    }

    /** Notes the group that the row at {@code slot} is in, if there are groups. */
    void note(int slot) {
        if (node.within() != null) {
            homes = homes.length < bucket.of.length ? Arrays.copyOf(homes, bucket.of.length) : homes;
            homes[slot] = node.home(slot);
        }
    }

    /** Whether what is read of the row of {@code pair} said {@code stale}. */
    boolean tells(int pair, QueryException stale) {
        return row[pair] >= 0 && node.tells(row[pair], stale);
    }

    void growPairs(int capacity) {
        row = Arrays.copyOf(row, capacity);
        nextPair = Arrays.copyOf(nextPair, capacity);
        previousPair = Arrays.copyOf(previousPair, capacity);
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
        bucket.clear();
        Arrays.fill(firstPair, NONE);
    }
}
