package dev.rivulet.runtime.collection;

import java.util.Arrays;

/**
 * Exact sums of doubles, one for each group slot; a sum that is not grouped is that of slot 0.
 *
 * <p>A sum is a signed 128-bit number {@code hi:lo} in units of the window's last bit. The window
 * is chosen around the first value's exponent and takes values of {@value #SPAN} binades, each with
 * 53 bits, which leaves room for 2^33 of them. Others, and what is not finite, go to a {@link
 * WideSum} that is made when first needed. Where a value goes depends on the value and the window alone, and
 * the window moves only while nothing is held; so taking a value away undoes adding it, exactly.
 *
 * <p>Invariants: {@code held[g]} is the number of values held; if it is 0, so are {@code hi[g]} and
 * {@code lo[g]}, and {@code window[g]} is {@link #UNSET}. Adding costs a few nanoseconds; reading
 * about ten, or fifty while a {@link WideSum} is in use; neither allocates.
 */
public final class ExactDoubleSums implements Sums<ExactDoubleSums> {
    private static final int SPAN = 40;
    private static final int UNSET = 1 << 12;
    private static final long MANTISSA = (1L << 52) - 1;

    private long[] hi;
    private long[] lo;
    private int[] window;
    private int[] held;
    private WideSum[] wide;
    /** Taken again where it fits: sums of the same window are added up fast. */
    private int usual = UNSET;

    /** Sums for {@code slots} slots, all of nothing. */
    public ExactDoubleSums(int slots) {
        hi = new long[slots];
        lo = new long[slots];
        window = new int[slots];
        held = new int[slots];
        Arrays.fill(window, UNSET);
    }

    /** Makes room for {@code slots} slots; those added are sums of nothing. */
    public void grow(int slots) {
        int old = hi.length;
        if (slots > old) {
            hi = Arrays.copyOf(hi, slots);
            lo = Arrays.copyOf(lo, slots);
            window = Arrays.copyOf(window, slots);
            held = Arrays.copyOf(held, slots);
            Arrays.fill(window, old, slots, UNSET);
            wide = wide == null ? null : Arrays.copyOf(wide, slots);
        }
    }

    /** Adds {@code value} to the sum of {@code slot}. */
    public void add(int slot, double value) {
        held[slot]++;
        long bits = Double.doubleToRawLongBits(value);
        int shift = ((int) (bits >>> 52) & 0x7ff) - window[slot];
        if (shift - 1 >>> 3 < SPAN / 8) {
            long mantissa = bits & MANTISSA | 1L << 52;
            long sign = bits >> 63;
            add(slot, (mantissa ^ sign) - sign, shift);
        } else {
            seldom(slot, value, 1);
        }
    }

    /** Takes {@code value}, added before, away from the sum of {@code slot}. */
    public void remove(int slot, double value) {
        if (--held[slot] == 0) {
            clear(slot);
        } else {
            subtract(slot, value);
        }
    }

    /** Puts {@code value} in the place of {@code old}, added before, in the sum of {@code slot}. */
    public void replace(int slot, double old, double value) {
        add(slot, value);
        held[slot]--;
        subtract(slot, old);
    }

    private void subtract(int slot, double value) {
        long bits = Double.doubleToRawLongBits(value);
        int shift = ((int) (bits >>> 52) & 0x7ff) - window[slot];
        if (shift - 1 >>> 3 < SPAN / 8) {
            long mantissa = bits & MANTISSA | 1L << 52;
            long sign = ~(bits >> 63);
            add(slot, (mantissa ^ sign) - sign, shift);
        } else {
            seldom(slot, value, -1);
        }
    }

    private void add(int slot, long signed, int shift) {
        addWords(slot, signed >> -shift, signed << shift);
    }

    private void seldom(int slot, double value, int times) {
        int exponent = Math.getExponent(value);
        if (window[slot] == UNSET && Math.abs(exponent) <= 1022) {
            int wished = Math.max(1, Math.min(exponent + 1023 - SPAN / 2, 2046 - SPAN));
            usual = Math.abs(usual - wished) <= SPAN / 5 ? usual : wished;
            window[slot] = usual;
            held[slot]--;
            add(slot, value);
            return;
        }
        if (value != 0) {
            wide(slot).add(value, times);
        }
    }

    private WideSum wide(int slot) {
        if (wide == null) {
            wide = new WideSum[hi.length];
        }
        if (wide[slot] == null) {
            wide[slot] = new WideSum();
        }
        return wide[slot];
    }

    @Override
    public void add(int slot, ExactDoubleSums other, int at) {
        held[slot] += other.held[at];
        merge(slot, other, at, 1);
    }

    @Override
    public void remove(int slot, ExactDoubleSums other, int at) {
        held[slot] -= other.held[at];
        if (held[slot] == 0) {
            clear(slot);
        } else {
            merge(slot, other, at, -1);
        }
    }

    /** As for a value, what goes where depends on the two windows alone. */
    private void merge(int slot, ExactDoubleSums other, int at, int times) {
        int place = other.window[at];
        if (window[slot] == UNSET) {
            window[slot] = place;
        }
        if (place != window[slot]) {
            if (place != UNSET) {
                wide(slot).add(other.hi[at], other.lo[at], place - 1, times);
            }
        } else if (times > 0) {
            addWords(slot, other.hi[at], other.lo[at]);
        } else {
            addWords(slot, ~other.hi[at] + (other.lo[at] == 0 ? 1 : 0), -other.lo[at]);
        }
        WideSum rest = other.wide == null ? null : other.wide[at];
        if (rest != null && !rest.isEmpty()) {
            wide(slot).add(rest, times);
        }
    }

    private void addWords(int slot, long high, long low) {
        long sum = lo[slot] + low;
        long carry = sum + Long.MIN_VALUE < low + Long.MIN_VALUE ? 1 : 0;
        lo[slot] = sum;
        hi[slot] += high + carry;
    }

    /** The sum of {@code slot}, rounded once; 0.0 of nothing and of zeros, whatever their sign. */
    public double value(int slot) {
        WideSum rest = wide == null ? null : wide[slot];
        boolean unset = window[slot] == UNSET;
        if (rest != null && !rest.isEmpty()) {
            return rest.round(hi[slot], lo[slot], unset ? 0 : window[slot] - 1);
        }
        return Rounding.round(hi[slot], lo[slot], window[slot] - 1 + Rounding.LEAST);
    }

    /** Takes everything away from the sum of {@code slot}. */
    public void clear(int slot) {
        hi[slot] = 0;
        lo[slot] = 0;
        held[slot] = 0;
        window[slot] = UNSET;
        if (wide != null && wide[slot] != null) {
            wide[slot].clear();
        }
    }

    /** Throws {@link IllegalStateException} if an invariant does not hold. */
    public void check() {
        for (int slot = 0; slot < held.length; slot++) {
            boolean empty = hi[slot] == 0 && lo[slot] == 0 && window[slot] == UNSET;
            if (held[slot] < 0 || held[slot] == 0 && !empty) {
                throw new IllegalStateException("sum " + slot + " of nothing is not empty");
            }
        }
    }
}
