package dev.rivulet.tests.scalars;

import dev.rivulet.annotations.Cutoff;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Query;
import java.util.List;
import java.util.function.IntSupplier;

/** Inputs of each cutoff, each with its reader, one behind a lazy edge. */
@Graph
interface Restored {
    List<Integer> LIST = List.of(1, 2);

    @Input
    default int a() {
        return 1;
    }

    @Input
    default double b() {
        return 0;
    }

    @Input
    default String text() {
        return "t";
    }

    @Input(cutoff = Cutoff.IDENTITY)
    default List<Integer> list() {
        return LIST;
    }

    @Input(cutoff = Cutoff.NEVER)
    default int[] array() {
        return new int[1];
    }

    @Input(cutoff = Cutoff.TOLERANCE, tolerance = 0.5)
    default double near() {
        return 0;
    }

    @Input
    default boolean flag() {
        return true;
    }

    @Query
    static int ofA(int a) {
        Runs.NOTED.add("ofA");
        if (a < 0) {
            throw new IllegalArgumentException("negative");
        }
        return 2 * a;
    }

    @Query
    static double ofB(double b) {
        Runs.NOTED.add("ofB");
        return b;
    }

    @Query(cutoff = Cutoff.IDENTITY)
    static String ofText(String text) {
        Runs.NOTED.add("ofText");
        return text;
    }

    @Query
    static int ofList(List<Integer> list) {
        Runs.NOTED.add("ofList");
        return list.size();
    }

    @Query
    static int ofArray(int[] array) {
        Runs.NOTED.add("ofArray");
        return array[0];
    }

    @Query
    static double ofNear(double near) {
        Runs.NOTED.add("ofNear");
        return near;
    }

    @Query
    static double both(int ofA, double b) {
        Runs.NOTED.add("both");
        return ofA + b;
    }

    @Query
    static int asks(boolean flag, IntSupplier ofA, IntSupplier a) {
        Runs.NOTED.add("asks");
        return flag ? ofA.getAsInt() : a.getAsInt();
    }
}
