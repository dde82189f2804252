package dev.rivulet.benchmarks.work;

import java.util.Locale;

/** What is asked, and which rows come and go while it is measured. */
public enum Load {
    /** The number of large events: filter, each, count. */
    INSERT,
    /** The squared distances of neighbours: sort, pairwise, sum. */
    GAPS,
    /** The products of matching rows; left rows at even places, right ones at odd. */
    JOIN,
    /** A sum for each key, and the sum over all. */
    GROUPS,
    /** The least value. */
    LEAST,
    /** The sum of the ten greatest values. */
    TOP,
    /** The number of different values. */
    DISTINCT,
    /** The value at the 99th percentile. */
    QUANTILE,
    /** The sum of the group that the last change was in: rows of all keys, of which the oldest goes. */
    EVENT;

    /** The bits of a row's value below its key. */
    static final int AMOUNT_BITS = 10;
    /** How many rows a group has. */
    private static final int GROUP = 10;
    /** How many rows a group has on average where their keys are left to chance. */
    private static final int FEW = 4;
    private static final int STRIDE = 7919;
    private static final long WIDE = 1L << 40;

    /** The load whose name a benchmark's name begins with. */
    static Load of(String benchmark) {
        for (Load load : values()) {
            if (benchmark.startsWith(load.prefix())) {
                return load;
            }
        }
        throw new IllegalArgumentException("no load for " + benchmark);
    }

    /** The name in front of who does it. */
    public String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The places in use at a size, which counts rows, rows of a side, or groups. */
    int places(int size) {
        return switch (this) {
            case JOIN -> 2 * size;
            case GROUPS -> GROUP * size;
            case EVENT -> FEW * size;
            default -> size;
        };
    }

    /** Where the next change is: the oldest event, the least value, else far from the last change. */
    int place(int last, int places, long answer) {
        return switch (this) {
            case INSERT, EVENT -> (last + 1) % places;
            case LEAST -> (int) (answer % places);
            default -> (last + STRIDE) % places;
        };
    }

    /** What stands at a place from a turn on. */
    long value(int place, int places, long turn, long answer) {
        return switch (this) {
            case INSERT -> turn % 20;
            case GAPS -> random(turn, 16L * places);
            case JOIN -> row(place / 2, turn);
            case GROUPS -> row(place / GROUP, turn);
            case LEAST -> (answer / places + random(turn, 1_000_000)) * places + place;
            case TOP, QUANTILE -> random(turn, WIDE);
            case DISTINCT -> random(turn, places / 4);
            case EVENT -> row(random(turn, places / FEW), turn);
        };
    }

    static long key(long value) {
        return value >> AMOUNT_BITS;
    }

    static long amount(long value) {
        return value & ((1 << AMOUNT_BITS) - 1);
    }

    private static long row(long key, long amount) {
        return key << AMOUNT_BITS | amount(amount);
    }

    /** The same for the same turn; steps of the golden ratio, mixed once. */
    private static long random(long turn, long bound) {
        long mixed = turn * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return (mixed >>> 1) % bound;
    }
}
