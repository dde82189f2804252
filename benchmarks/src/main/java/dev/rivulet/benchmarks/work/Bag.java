package dev.rivulet.benchmarks.work;

/** Longs with their multiplicity. */
interface Bag {
    /** Adds one; whether there was none like it. */
    boolean add(long value);

    /** Takes one that is there; whether it was the last like it. */
    boolean remove(long value);
}
