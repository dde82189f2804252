package dev.rivulet.benchmarks.work;

/** Orders and prices of the same symbol, and what they come to. */
public interface Matches {
    static long worth(long size, long price) {
        return size * price;
    }
}
