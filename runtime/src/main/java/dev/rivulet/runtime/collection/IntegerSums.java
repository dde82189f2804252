package dev.rivulet.runtime.collection;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;

/**
 * Sums of big integers, one for each group slot; a sum that is not grouped is that of slot 0.
 * Adding
 * costs as much as adding two big integers.
 */
public final class IntegerSums implements Sums<IntegerSums> {
    private BigInteger[] sums;

    /** Sums for {@code slots} slots, all of nothing. */
    public IntegerSums(int slots) {
        sums = new BigInteger[slots];
        Arrays.fill(sums, BigInteger.ZERO);
    }

    /** Makes room for {@code slots} slots; those added are sums of nothing. */
    public void grow(int slots) {
        int old = sums.length;
        if (slots > old) {
            sums = Arrays.copyOf(sums, slots);
            Arrays.fill(sums, old, slots, BigInteger.ZERO);
        }
    }

    /** Adds {@code value} to the sum of {@code slot}. */
    public void add(int slot, BigInteger value) {
        sums[slot] = sums[slot].add(value);
    }

    /** Takes {@code value}, added before, away from the sum of {@code slot}. */
    public void remove(int slot, BigInteger value) {
        sums[slot] = sums[slot].subtract(value);
    }

    @Override
    public void add(int slot, IntegerSums other, int at) {
        add(slot, other.sums[at]);
    }

    @Override
    public void remove(int slot, IntegerSums other, int at) {
        remove(slot, other.sums[at]);
    }

    /** Puts {@code value} in the place of {@code old}, added before, in the sum of {@code slot}. */
    public void replace(int slot, BigInteger old, BigInteger value) {
        sums[slot] = sums[slot].subtract(old).add(value);
    }

    /** The sum of {@code slot}. */
    public BigInteger value(int slot) {
        return sums[slot];
    }

    /** The sum of {@code slot} divided by {@code count}, to 34 digits. */
    public BigDecimal average(int slot, int count) {
        BigDecimal sum = new BigDecimal(sums[slot]);
        return sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL128);
    }

    /** Takes everything away from the sum of {@code slot}. */
    public void clear(int slot) {
        sums[slot] = BigInteger.ZERO;
    }
}
