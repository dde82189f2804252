package dev.rivulet.benchmarks.work;

/** One side of a join: amounts by key. */
interface Side {
    void add(long key, long amount);

    void remove(long key, long amount);

    /** What the rows of a key come to with an amount of the other side, each worked out alone. */
    long joined(long key, long amount);
}
