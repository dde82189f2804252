package dev.rivulet.examples.positions;

/** Something is held that nobody has said the worth of. */
public final class UnmarkedException extends Exception {
    private static final long serialVersionUID = 1L;

    UnmarkedException(String symbol) {
        super("there is no mark for " + symbol);
    }
}
