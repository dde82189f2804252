package dev.rivulet.tests.oracle;

/** What comes next depends on what is not promised, such as the order of rows that enter a session together. */
final class Undecided extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Undecided() {
        super(null, null, false, false);
    }
}
