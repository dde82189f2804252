package dev.rivulet.tests.faults;

/** A row that is kept in columns. */
public record Deal(Tag tag, Tag other, int at, long n) implements Item {}
