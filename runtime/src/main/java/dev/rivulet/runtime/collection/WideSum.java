package dev.rivulet.runtime.collection;

import java.util.Arrays;

/**
 * An exact sum over the whole range of {@code double}, for what the 128-bit window of an {@link
 * ExactDoubleSums} cannot hold, with counts of what is not finite.
 *
 * <p>Chunk {@code i} counts multiples of 2^(32 i - 1074) and is signed. Each addition changes a
 * chunk
 * by less than 2^32, so that carries may wait for 2^29 additions. Invariant: the sum of the chunks,
 * weighted, is exactly the sum of what was added less what was removed.
 */
final class WideSum {
    private static final int CHUNKS = 69;
    private static final int PATIENCE = 1 << 29;
    private static final long LOW = 0xffff_ffffL;

    private final long[] chunks = new long[CHUNKS];
    private final long[] scratch = new long[CHUNKS];
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
        addAt(chunks, place, bits < 0 ? -times * mantissa : times * mantissa);
        if (++waiting == PATIENCE) {
            carry(chunks);
            waiting = 0;
        }
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

    private static void carry(long[] chunks) {
        for (int i = 0; i < CHUNKS - 1; i++) {
            chunks[i + 1] += chunks[i] >> 32;
            chunks[i] &= LOW;
        }
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
        System.arraycopy(chunks, 0, scratch, 0, CHUNKS);
        addAt(scratch, place, lo & LOW);
        addAt(scratch, place + 32, lo >>> 32);
        addAt(scratch, place + 64, hi & LOW);
        addAt(scratch, place + 96, hi >> 32);
        carry(scratch);
        return nearest();
    }

    private double nearest() {
        long sign = scratch[CHUNKS - 1] & Long.MIN_VALUE;
        if (sign != 0) {
            for (int i = 0; i < CHUNKS; i++) {
                scratch[i] = -scratch[i];
            }
            carry(scratch);
        }
        int top = CHUNKS - 1;
        while (top > 0 && scratch[top] == 0) {
            top--;
        }
        if (top == 0) {
            return scratch[0] == 0 ? 0.0 : Rounding.round(sign, scratch[0], false, Rounding.LEAST);
        }
        long magnitude = scratch[top] << 32 | scratch[top - 1];
        int zeros = Long.numberOfLeadingZeros(magnitude);
        long next = top > 1 ? scratch[top - 2] : 0;
        int exponent = 32 * (top - 1) + Rounding.LEAST;
        if (zeros > 0 && top > 1) {
            // At most 31 zeros: the chunk below fills them, its remainder joins what follows.
            magnitude = magnitude << zeros | next >>> 32 - zeros;
            next &= (1L << 32 - zeros) - 1;
            exponent -= zeros;
        }
        boolean more = next != 0;
        for (int i = top - 3; i >= 0 && !more; i--) {
            more = scratch[i] != 0;
        }
        return Rounding.round(sign, magnitude, more, exponent);
    }

    /** Back to nothing. */
    void clear() {
        Arrays.fill(chunks, 0);
        nans = 0;
        positives = 0;
        negatives = 0;
        waiting = 0;
    }
}
