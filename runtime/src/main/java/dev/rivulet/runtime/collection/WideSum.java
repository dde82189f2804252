package dev.rivulet.runtime.collection;

import java.util.Arrays;

/**
 * An exact sum over the whole range of {@code double}, for what the 128-bit window of an {@link
 * ExactDoubleSums} cannot hold, with counts of what is not finite.
 *
 * <p>Chunk {@code i} counts multiples of 2^(32 i - 1074) and is signed. Each addition changes a
 * chunk by less than 2^32, so that carries may wait for 2^29 additions. Reading costs O(chunks in
 * use): values that differ little in size use few. Invariants: the sum of the chunks, weighted, is
 * exactly the sum of what was added less what was removed; those below {@code from} and those above
 * {@code to} are 0.
 */
final class WideSum {
    private static final int CHUNKS = 69;
    private static final int PATIENCE = 1 << 29;
    private static final long LOW = 0xffff_ffffL;

    private final long[] chunks = new long[CHUNKS];
    private final long[] scratch = new long[CHUNKS];
    private int from = CHUNKS;
    private int to = -1;
    private long nans;
    private long positives;
    private long negatives;
    private int waiting;

    /** Adds {@code value} ({@code times} is 1), or takes it away again (-1). */
    void add(double value, int times) {
        if (Double.isNaN(value)) {
            nans += times;
        } else if (Double.isInfinite(value)) {
            positives += value > 0 ? times : 0;
            negatives += value < 0 ? times : 0;
        } else {
            finite(Double.doubleToRawLongBits(value), times);
        }
    }

    private void finite(long bits, int times) {
        int exponent = (int) (bits >>> 52) & 0x7ff;
        long mantissa = bits & (1L << 52) - 1;
        if (exponent != 0) {
            mantissa |= 1L << 52;
        }
        int place = Math.max(exponent - 1, 0);
        from = Math.min(from, place >>> 5);
        to = Math.max(to, (place >>> 5) + 2);
        addAt(chunks, place, bits < 0 ? -times * mantissa : times * mantissa);
        patience();
    }

    /** Adds {@code (hi * 2^64 + lo) * 2^(place - 1074)}, or takes it away again. */
    void add(long hi, long lo, int place, int times) {
        int chunk = place >>> 5;
        from = Math.min(from, chunk);
        to = Math.max(to, chunk + 4);
        addWindow(chunks, chunk, place & 31, hi, lo, times);
        patience();
    }

    /** Adds what {@code other} holds, or takes it away again. */
    void add(WideSum other, int times) {
        nans += times * other.nans;
        positives += times * other.positives;
        negatives += times * other.negatives;
        if (other.to >= 0) {
            other.settle();
            from = Math.min(from, other.from);
            to = CHUNKS - 1;
            for (int i = other.from; i < CHUNKS; i++) {
                chunks[i] += times * other.chunks[i];
            }
            patience();
        }
    }

    private void patience() {
        if (++waiting == PATIENCE) {
            settle();
        }
    }

    private void settle() {
        carry(chunks, 0, CHUNKS - 1);
        to = CHUNKS - 1;
        waiting = 0;
    }

    /** Adds {@code signed}, of at most 62 bits, at bit {@code place}. */
    private static void addAt(long[] chunks, int place, long signed) {
        int chunk = place >>> 5;
        int shift = place & 31;
        long low = (signed & LOW) << shift;
        long high = (signed >> 32) << shift;
        chunks[chunk] += low & LOW;
        chunks[chunk + 1] += (low >>> 32) + (high & LOW);
        chunks[chunk + 2] += high >> 32;
    }

    /** Leaves 32 bits in each chunk from {@code first} on, and what is over in {@code last}. */
    private static void carry(long[] chunks, int first, int last) {
        for (int i = first; i < last; i++) {
            chunks[i + 1] += chunks[i] >> 32;
            chunks[i] &= LOW;
        }
    }

    /** Whether nothing was added since it was empty. */
    boolean isEmpty() {
        return to < 0 && (nans | positives | negatives) == 0;
    }

    /**
     * The rounded sum of this and {@code (hi * 2^64 + lo) * 2^(place - 1074)}. Allocates nothing.
     */
    double round(long hi, long lo, int place) {
        if (nans > 0 || positives > 0 && negatives > 0) {
            return Double.NaN;
        }
        if (positives > 0 || negatives > 0) {
            return positives > 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        boolean window = (hi | lo) != 0;
        int first = window ? Math.min(from, place >>> 5) : from;
        int last = window ? Math.max(to, (place >>> 5) + 4) : to;
        if (first > last) {
            return 0.0;
        }
        last = Math.min(last + 1, CHUNKS - 1); // one more, for what is carried out of the others
        System.arraycopy(chunks, first, scratch, first, last - first + 1);
        if (window) {
            addWindow(scratch, place >>> 5, place & 31, hi, lo, 1);
        }
        carry(scratch, first, last);
        return nearest(first, last);
    }

    /** Adds {@code hi:lo}, shifted by less than 32, {@code times} times to {@code to} from {@code chunk} on. */
    private static void addWindow(long[] to, int chunk, int shift, long hi, long lo, int times) {
        to[chunk] += times * (lo << shift & LOW);
        to[chunk + 1] += times * (lo >>> 32 - shift & LOW);
        to[chunk + 2] += times * ((lo >>> 32 >>> 32 - shift) + (hi << shift & LOW));
        to[chunk + 3] += times * (hi >>> 32 - shift & LOW);
        to[chunk + 4] += times * (hi >> 32 >> 32 - shift);
    }

    private double nearest(int first, int last) {
        long sign = scratch[last] & Long.MIN_VALUE;
        if (sign != 0) {
            for (int i = first; i <= last; i++) {
                scratch[i] = -scratch[i];
            }
            carry(scratch, first, last);
        }
        int top = last;
        while (top > first && scratch[top] == 0) {
            top--;
        }
        if (top == first) {
            int least = 32 * first + Rounding.LEAST;
            return scratch[top] == 0 ? 0.0 : Rounding.round(sign, scratch[top], false, least);
        }
        long magnitude = scratch[top] << 32 | scratch[top - 1];
        int zeros = Long.numberOfLeadingZeros(magnitude);
        long next = top - 2 >= first ? scratch[top - 2] : 0;
        int exponent = 32 * (top - 1) + Rounding.LEAST;
        if (zeros > 0 && top - 2 >= first) {
            // At most 31 zeros: the chunk below fills them, its remainder joins what follows.
            magnitude = magnitude << zeros | next >>> 32 - zeros;
            next &= (1L << 32 - zeros) - 1;
            exponent -= zeros;
        }
        boolean more = next != 0;
        for (int i = top - 3; i >= first && !more; i--) {
            more = scratch[i] != 0;
        }
        return Rounding.round(sign, magnitude, more, exponent);
    }

    /** Back to nothing. */
    void clear() {
        Arrays.fill(chunks, 0);
        from = CHUNKS;
        to = -1;
        nans = 0;
        positives = 0;
        negatives = 0;
        waiting = 0;
    }
}
