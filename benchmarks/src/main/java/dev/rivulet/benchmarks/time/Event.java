package dev.rivulet.benchmarks.time;

/** An event of {@code key}, at a millisecond from the epoch. */
public record Event(long key, long at, long amount) {}
