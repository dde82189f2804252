package dev.rivulet.tests.scalars;

import dev.rivulet.annotations.Cutoff;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Now;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Seed;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Every kind of value, cutoff and edge. */
@Graph
interface Kinds extends Weighted {
    @Input
    byte b();

    @Input
    short s();

    @Input
    char c();

    @Input
    float f();

    @Input
    boolean z();

    @Input
    String text();

    @Input(cutoff = Cutoff.IDENTITY)
    int[] array();

    @Now
    Instant now();

    @Seed
    long seed();

    @Query
    static long widened(byte b, short s, char c, int weighted) {
        return b + s + c + weighted;
    }

    @Query
    static float half(float f) {
        return f / 2;
    }

    @Query(cutoff = Cutoff.TOLERANCE, tolerance = 0.5)
    static double near(float half) {
        return half;
    }

    @Query
    static Supplier<String> supplier(String text) {
        return () -> text;
    }

    @Query
    static String supplied(Supplier<String> supplier) {
        return supplier.get();
    }

    @Query(cutoff = Cutoff.NEVER)
    static boolean noisy(boolean z, double near) {
        return z;
    }

    @Query
    static List<Object> all(boolean noisy, int[] array, Instant now, long seed) {
        Runs.NOTED.add("all");
        return List.of(noisy, array.length, now, seed);
    }

    @Query
    static int constant() {
        Runs.NOTED.add("constant");
        return 42;
    }

    /** Declares the reader on the user's own type. */
    long widened();
}
