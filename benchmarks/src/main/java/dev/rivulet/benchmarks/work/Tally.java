package dev.rivulet.benchmarks.work;

/** What is kept of many rows by hand: how many, and their sum. Public as Flink wants what it stores. */
public final class Tally {
    public long rows;
    public long sum;

    /** Counts a row in, or with negative {@code weight} out. */
    public void add(long weight, long amount) {
        rows += weight;
        sum += weight * amount;
    }

    /** Counts in what another has counted. */
    public void add(Tally other) {
        rows += other.rows;
        sum += other.sum;
    }
}
