package dev.rivulet.tests.oracle;

/** Which parts of the language the random programs use. */
record Features(boolean rows, boolean groups, boolean windows) {
    static final Features ALL = new Features(true, true, false);
    /** Every program has windows of event time. */
    static final Features WINDOWS = new Features(true, true, true);
}
