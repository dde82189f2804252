package dev.rivulet.tests.scalars;

import dev.rivulet.annotations.Cutoff;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Query;
import java.util.List;
import java.util.function.IntSupplier;

/** The cutoffs, with each kind of value, for listeners. */
@Graph
interface Heeded {
    @Input(cutoff = Cutoff.IDENTITY)
    default List<Integer> list() {
        return List.of();
    }

    @Input(cutoff = Cutoff.NEVER)
    default int[] array() {
        return new int[1];
    }

    @Input
    default double x() {
        return 0;
    }

    @Query(cutoff = Cutoff.IDENTITY)
    static List<Integer> itself(List<Integer> list) {
        return list;
    }

    @Query
    static List<Integer> equal(List<Integer> list) {
        return list;
    }

    @Query(cutoff = Cutoff.NEVER)
    static int[] arrays(int[] array) {
        return array;
    }

    @Query(cutoff = Cutoff.IDENTITY)
    static int[] sameArray(int[] array) {
        return array;
    }

    @Query(cutoff = Cutoff.NEVER)
    static int ints(int[] arrays) {
        return 1;
    }

    @Query(cutoff = Cutoff.NEVER)
    static byte bytes(int[] arrays) {
        return 1;
    }

    @Query(cutoff = Cutoff.NEVER)
    static long longs(int[] arrays) {
        return 1;
    }

    @Query(cutoff = Cutoff.NEVER)
    static boolean booleans(int[] arrays) {
        return true;
    }

    @Query(cutoff = Cutoff.NEVER)
    static double doubles(int[] arrays) {
        return 1;
    }

    @Query(cutoff = Cutoff.NEVER)
    static float floats(int[] arrays) {
        return 1;
    }

    @Query(cutoff = Cutoff.NEVER)
    static String texts(int[] arrays) {
        return "t";
    }

    /** Counted for listeners and for the edge that leads to it. */
    @Query(cutoff = Cutoff.NEVER)
    static int asked(int[] arrays) {
        return 2;
    }

    @Query(cutoff = Cutoff.NEVER)
    static int asks(IntSupplier asked) {
        return asked.getAsInt();
    }

    @Query(cutoff = Cutoff.TOLERANCE, tolerance = 0.5)
    static double near(double x) {
        return x;
    }

    @Query
    static double afterNear(double near) {
        return near;
    }

    @Query(cutoff = Cutoff.NEVER)
    static int positive(double x) {
        if (x < 0) {
            throw new IllegalArgumentException("negative");
        }
        return 1;
    }
}
