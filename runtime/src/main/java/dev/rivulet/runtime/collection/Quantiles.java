package dev.rivulet.runtime.collection;

/** Which value is a quantile: the nearest rank. */
public final class Quantiles {
    private Quantiles() {}

    /**
     * The number, from 0, of the quantile {@code part / whole} among {@code size} values in ascending
     * order: the least that at least that share of the values does not exceed.
     */
    public static int rank(int size, long part, long whole) {
        long needed = (size * part + whole - 1) / whole;
        return (int) Math.max(0, needed - 1);
    }
}
