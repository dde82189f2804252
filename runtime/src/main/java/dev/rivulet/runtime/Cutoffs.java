package dev.rivulet.runtime;

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

    /** By {@code equals}; null equals null only, and is not asked for. */
    public static boolean same(@Nullable Object a, @Nullable Object b) {
        return a == b || a != null && b != null && a.equals(b);
    }

    /**
     * As {@link #same(Object, Object)}, of what a node holds and what it is to hold: if comparing them throws, they
     * differ. What was there before must not keep out what is right now.
     */
    public static boolean unchanged(@Nullable Object next, @Nullable Object value) {
        try {
            return same(next, value);
        } catch (Exception | StackOverflowError e) {
            return false;
        }
    }

    /**
     * Whether {@code a} is no further than {@code tolerance} from {@code b}. A NaN is near a NaN
     * only, an infinity near itself only.
     */
    public static boolean near(double a, double b, double tolerance) {
        return same(a, b) || Math.abs(a - b) <= tolerance;
    }
}
