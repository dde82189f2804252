package dev.rivulet.runtime.collection;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Exact sums of longs, one for each group slot, in 128 bits: a passing overflow is none. A sum that
 * is not grouped is that of slot 0. Adding and reading cost about a nanosecond.
 */
public final class ExactLongSums {
    private long[] hi;
    private long[] lo;

    /** Sums for {@code slots} slots, all of nothing. */
    public ExactLongSums(int slots) {
        hi = new long[slots];
        lo = new long[slots];
    }

    /** Makes room for {@code slots} slots; those added are sums of nothing. */
    public void grow(int slots) {
        if (slots > hi.length) {
            hi = Arrays.copyOf(hi, slots);
            lo = Arrays.copyOf(lo, slots);
        }
    }

    /** Adds {@code value} to the sum of {@code slot}. */
    public void add(int slot, long value) {
        long sum = lo[slot] + value;
        long carry = sum + Long.MIN_VALUE < value + Long.MIN_VALUE ? 1 : 0;
        lo[slot] = sum;
        hi[slot] += (value >> 63) + carry;
    }

    /** Takes {@code value}, added before, away from the sum of {@code slot}. */
    public void remove(int slot, long value) {
        long old = lo[slot];
        long borrow = old + Long.MIN_VALUE < value + Long.MIN_VALUE ? 1 : 0;
        lo[slot] = old - value;
        hi[slot] -= (value >> 63) + borrow;
    }

    /** Puts {@code value} in the place of {@code old}, added before, in the sum of {@code slot}. */
    public void replace(int slot, long old, long value) {
        remove(slot, old);
        add(slot, value);
    }

    /**
     * The sum of {@code slot}.
     *
     * @throws ArithmeticException if it does not fit a {@code long}
     */
    public long value(int slot) {
        long low = lo[slot];
        if (hi[slot] != low >> 63) {
            throw new ArithmeticException("the sum " + exact(slot) + " does not fit a long");
        }
        return low;
    }

    /** The sum of {@code slot}, rounded once to the nearest double. */
    public double rounded(int slot) {
        return Rounding.round(hi[slot], lo[slot], 0);
    }

    private BigInteger exact(int slot) {
        BigInteger low = new BigInteger(Long.toUnsignedString(lo[slot]));
        return BigInteger.valueOf(hi[slot]).shiftLeft(64).add(low);
    }

    /** Takes everything away from the sum of {@code slot}. */
    public void clear(int slot) {
        hi[slot] = 0;
        lo[slot] = 0;
    }
}
