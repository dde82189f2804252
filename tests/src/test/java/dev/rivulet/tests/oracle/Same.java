package dev.rivulet.tests.oracle;

import java.util.Objects;

/** Equality to the bit: 0.0 is not -0.0, all NaNs are one, decimals with their scale. */
final class Same {
    private Same() {}

    /** Whether the two values are one to the bit; boxes and records compare floating point by bits. */
    static boolean bits(Object a, Object b) {
        return Objects.equals(a, b);
    }
}
