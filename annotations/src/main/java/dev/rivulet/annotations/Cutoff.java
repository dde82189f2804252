package dev.rivulet.annotations;

/** When a node's new value counts as equal to its old one, so that the change stops there. */
public enum Cutoff {
    /**
     * Floating point by bits (all NaNs are one, 0.0 and -0.0 are two), other primitives by {@code
     * ==}, references by {@code equals}, keeping the old object. Not for arrays.
     */
    EQUAL,
    /** References by {@code ==}. */
    IDENTITY,
    /** Every run is a change. */
    NEVER,
    /**
     * Floating point no further than {@code tolerance} from the value last published. The one
     * documented dependence on history.
     */
    TOLERANCE
}
