package dev.rivulet.tests.windows;

/** A row: who it is, when it happened, and what else it says. */
public record Row<I>(I id, long time, long value) {}
