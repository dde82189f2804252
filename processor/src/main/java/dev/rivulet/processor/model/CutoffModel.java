package dev.rivulet.processor.model;

/**
 * When a new value counts as the old one.
 *
 * @param kind as the user's {@code Cutoff}
 * @param tolerance the largest distance taken for equal, for {@link Kind#TOLERANCE}
 */
public record CutoffModel(Kind kind, double tolerance) {
    /** The constants of the user's {@code Cutoff}. */
    public enum Kind {
        EQUAL,
        IDENTITY,
        NEVER,
        TOLERANCE
    }

    /** What holds where nothing is said. */
    public static final CutoffModel DEFAULT = new CutoffModel(Kind.EQUAL, 0);
}
