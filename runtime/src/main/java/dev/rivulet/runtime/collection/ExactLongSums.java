package dev.rivulet.runtime.collection;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Exact sums of longs, one for each group slot, in 128 bits: a passing overflow is none. A sum that
 * is not grouped is that of slot 0. Adding and reading cost about a nanosecond.
 */
public final class ExactLongSums implements Sums<ExactLongSums> {
    /** Of each slot the high word, then the low one: beside each other, for they are needed together. */
    private long[] words;

    /** Sums for {@code slots} slots, all of nothing. */
    public ExactLongSums(int slots) {
        words = new long[2 * slots];
    }

    /** Makes room for {@code slots} slots; those added are sums of nothing. */
    public void grow(int slots) {
        if (2 * slots > words.length) {
            words = Arrays.copyOf(words, 2 * slots);
        }
    }

    /** Adds {@code value} to the sum of {@code slot}. */
    public void add(int slot, long value) {
        add(slot, value >> 63, value);
    }

    @Override
    public void add(int slot, ExactLongSums other, int at) {
        add(slot, other.words[2 * at], other.words[2 * at + 1]);
    }

    private void add(int slot, long high, long low) {
        int at = 2 * slot;
        long sum = words[at + 1] + low;
        long carry = sum + Long.MIN_VALUE < low + Long.MIN_VALUE ? 1 : 0;
        words[at + 1] = sum;
        words[at] += high + carry;
    }

    /** Takes {@code value}, added before, away from the sum of {@code slot}. */
    public void remove(int slot, long value) {
        remove(slot, value >> 63, value);
    }

    @Override
    public void remove(int slot, ExactLongSums other, int at) {
        remove(slot, other.words[2 * at], other.words[2 * at + 1]);
    }

    private void remove(int slot, long high, long low) {
        int at = 2 * slot;
        long old = words[at + 1];
        long borrow = old + Long.MIN_VALUE < low + Long.MIN_VALUE ? 1 : 0;
        words[at + 1] = old - low;
        words[at] -= high + borrow;
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
        long low = words[2 * slot + 1];
        if (words[2 * slot] != low >> 63) {
            throw new ArithmeticException("the sum " + exact(slot) + " does not fit a long");
        }
        return low;
    }

    /** The sum of {@code slot}, rounded once to the nearest double. */
    public double rounded(int slot) {
        return Rounding.round(words[2 * slot], words[2 * slot + 1], 0);
    }

    private BigInteger exact(int slot) {
        BigInteger low = new BigInteger(Long.toUnsignedString(words[2 * slot + 1]));
        return BigInteger.valueOf(words[2 * slot]).shiftLeft(64).add(low);
    }

    /** Takes everything away from the sum of {@code slot}. */
    public void clear(int slot) {
        words[2 * slot] = 0;
        words[2 * slot + 1] = 0;
    }
}
