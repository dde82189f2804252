package dev.rivulet.runtime.collection;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.TreeMap;

/**
 * Sums of decimals, one for each group slot; a sum that is not grouped is that of slot 0. The scale
 * of a sum is the greatest among the values held. Adding costs as much as adding two decimals.
 */
public final class DecimalSums implements Sums<DecimalSums> {
    private Sum[] sums;

    /** Sums for {@code slots} slots, all of nothing. */
    public DecimalSums(int slots) {
        sums = new Sum[slots];
    }

    /** Makes room for {@code slots} slots; those added are sums of nothing. */
    public void grow(int slots) {
        sums = slots > sums.length ? Arrays.copyOf(sums, slots) : sums;
    }

    /** Adds {@code value} to the sum of {@code slot}. */
    public void add(int slot, BigDecimal value) {
        sum(slot).add(value, 1);
    }

    private Sum sum(int slot) {
        if (sums[slot] == null) {
            sums[slot] = new Sum();
        }
        return sums[slot];
    }

    /** Takes {@code value}, added before, away from the sum of {@code slot}. */
    public void remove(int slot, BigDecimal value) {
        sums[slot].add(value.negate(), -1);
    }

    @Override
    public void add(int slot, DecimalSums other, int at) {
        if (other.sums[at] != null) {
            sum(slot).add(other.sums[at], 1);
        }
    }

    @Override
    public void remove(int slot, DecimalSums other, int at) {
        if (other.sums[at] != null) {
            sum(slot).add(other.sums[at], -1);
        }
    }

    /** Puts {@code value} in the place of {@code old}, added before, in the sum of {@code slot}. */
    public void replace(int slot, BigDecimal old, BigDecimal value) {
        remove(slot, old);
        add(slot, value);
    }

    /** The sum of {@code slot}; zero of scale 0 of nothing. */
    public BigDecimal value(int slot) {
        return sums[slot] == null ? BigDecimal.ZERO : sums[slot].value();
    }

    /** The sum of {@code slot} divided by {@code count}, to 34 digits. */
    public BigDecimal average(int slot, int count) {
        return value(slot).divide(BigDecimal.valueOf(count), MathContext.DECIMAL128);
    }

    /** Takes everything away from the sum of {@code slot}. */
    public void clear(int slot) {
        sums[slot] = null;
    }

    /** One sum, and how many values of each scale it holds. */
    private static final class Sum {
        private BigDecimal total = BigDecimal.ZERO;
        private final TreeMap<Integer, Integer> scales = new TreeMap<>();

        void add(BigDecimal signed, int times) {
            total = total.add(signed);
            count(signed.scale(), times);
        }

        void add(Sum other, int times) {
            total = times > 0 ? total.add(other.total) : total.subtract(other.total);
            other.scales.forEach((scale, count) -> count(scale, times * count));
        }

        private void count(int scale, int more) {
            if (scales.merge(scale, more, Integer::sum) == 0) {
                scales.remove(scale);
            }
        }

        BigDecimal value() {
            return scales.isEmpty() ? BigDecimal.ZERO : total.setScale(scales.lastKey());
        }
    }
}
