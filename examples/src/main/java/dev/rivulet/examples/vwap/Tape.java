package dev.rivulet.examples.vwap;

/**
 * A tape in columns, decoded before the clock starts.
 *
 * @param at seconds since 1970-01-01T00:00:00Z
 * @param price in US dollars
 * @param amount in bitcoins
 */
public record Tape(long[] at, double[] price, double[] amount) {
    /** The number of trades. */
    public int size() {
        return at.length;
    }
}
