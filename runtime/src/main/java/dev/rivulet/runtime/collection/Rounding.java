package dev.rivulet.runtime.collection;

/** Exact binary numbers to the nearest {@code double}, half to even. */
final class Rounding {
    /** The weight of bit 0 of a {@link WideSum}: the least positive {@code double}. */
    static final int LEAST = -1074;

    private Rounding() {}

    /**
     * The double nearest to {@code (hi * 2^64 + lo) * 2^exponent}, the number being signed; what is
     * beyond the largest double is infinite. Below 2^-1074 nothing may be left over.
     */
    static double round(long hi, long lo, int exponent) {
        long sign = hi & Long.MIN_VALUE;
        if (sign != 0) {
            lo = -lo;
            hi = lo == 0 ? -hi : ~hi;
        }
        if (hi == 0) {
            return lo == 0 ? 0.0 : round(sign, lo, false, exponent);
        }
        int zeros = Long.numberOfLeadingZeros(hi);
        long top = zeros == 0 ? hi : hi << zeros | lo >>> -zeros;
        return round(sign, top, lo << zeros != 0, exponent + 64 - zeros);
    }

    /**
     * The double nearest to {@code magnitude * 2^exponent}, the magnitude taken as unsigned and not
     * zero; {@code more} says that something smaller than its last bit follows.
     */
    static double round(long sign, long magnitude, boolean more, int exponent) {
        int zeros = Long.numberOfLeadingZeros(magnitude);
        long top = magnitude << zeros;
        int weight = exponent - zeros;
        int drop = Math.max(11, LEAST - weight);
        long kept = top >>> drop;
        long rest = top << -drop;
        if (rest < 0 && (rest != Long.MIN_VALUE || more || (kept & 1) != 0)) {
            kept++;
        }
        long biased = weight + drop - LEAST;
        if (biased > 2045) {
            return Double.longBitsToDouble(sign | 0x7ffL << 52);
        }
        return Double.longBitsToDouble(sign | (biased << 52) + kept);
    }
}
