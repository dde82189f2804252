package dev.rivulet.benchmarks.work;

/** A row that is one value. */
public record Value(long value) {}
