package dev.rivulet.runtime.collection;

/**
 * How much room columns have: none before the first row, then {@code first}, and twice as much whenever they are
 * full. Tests of growth and of its end set both numbers before they build a graph.
 */
final class Capacity {
    /** The longest array that every JVM makes. */
    static final int LONGEST = Integer.MAX_VALUE - 8;

    private static final int LARGEST_TABLE = 1 << 30;

    /** How many slots a column first has room for. */
    static int first = 16;

    /** How many rows, or groups, a node has at the most. */
    static int most = 1 << 30;

    private Capacity() {}

    /** The length of an array of {@code now} that is to hold {@code needed}. */
    static int next(int now, int needed) {
        int twice = now > LONGEST / 2 ? LONGEST : 2 * now;
        return Math.max(Math.max(twice, first), needed);
    }

    /** The length of a table, a power of two, that is first made. */
    static int table() {
        return Integer.highestOneBit(Math.max(2, 2 * first));
    }

    /** Whether a table of {@code length} cells is to be made larger for {@code used}: at most half are in use. */
    static boolean crowded(int length, int used) {
        if (length < LARGEST_TABLE) {
            return 2 * used > length;
        }
        if (used == length) {
            throw new FullException("what finds rows by their values", used);
        }
        return false;
    }
}
