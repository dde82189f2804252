package dev.rivulet.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When a new value counts as the old one. Generated code calls these; each is a few instructions. */
public final class Cutoffs {
    private Cutoffs() {}

    /** By bits: all NaNs are one, 0.0 and -0.0 are two. Raw bits first: fewer instructions in each node. */
    public static boolean same(double a, double b) {
        return Double.doubleToRawLongBits(a) == Double.doubleToRawLongBits(b) || a != a && b != b;
    }

    /** By bits: all NaNs are one, 0.0 and -0.0 are two. */
    public static boolean same(float a, float b) {
        return Float.floatToRawIntBits(a) == Float.floatToRawIntBits(b) || a != a && b != b;
    }

    /** By {@code ==}. */
    public static boolean same(long a, long b) {
        return a == b;
    }

    /** By {@code ==}. */
    public static boolean same(int a, int b) {
        return a == b;
    }

    /** By {@code ==}. */
    public static boolean same(boolean a, boolean b) {
        return a == b;
    }

    /** By {@code equals}; null equals null only. */
    public static boolean same(@Nullable Object a, @Nullable Object b) {
        return a == b || Objects.equals(a, b);
    }

    /**
     * Whether {@code a} is no further than {@code tolerance} from {@code b}. A NaN is near a NaN
     * only, an infinity near itself only.
     */
    public static boolean near(double a, double b, double tolerance) {
        return same(a, b) || Math.abs(a - b) <= tolerance;
    }
}
