package dev.rivulet.tests.oracle;

/** Which parts of the language the random programs use. */
record Features(boolean rows, boolean groups) {
    static final Features ALL = new Features(true, true);
}
