package dev.rivulet.tests.failures;

/** Neither an exception nor an error, as Java allows. */
final class Oddity extends Throwable {
    private static final long serialVersionUID = 1L;

    Oddity(int value) {
        super("odd " + value);
    }

    /** {@code value}, unless it is odd. */
    static int even(int value) throws Oddity {
        if (value % 2 != 0) {
            throw new Oddity(value);
        }
        return value;
    }
}
