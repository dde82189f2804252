package dev.rivulet.tests.oracle;

/** On the side of a join that may be missing. */
public @interface Nullable {}
