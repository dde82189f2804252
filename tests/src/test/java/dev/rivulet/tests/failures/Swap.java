package dev.rivulet.tests.failures;

import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Query;
import java.util.function.IntSupplier;

/** Which of two values builds on the other depends on a flag; the graph itself has no cycle. */
@Graph
interface Swap {
    @Input
    int a();

    @Input
    int b();

    @Input
    boolean flipped();

    @Query
    static int firstAlone(int a) {
        return a;
    }

    @Query
    static int secondAlone(int b) {
        return b;
    }

    @Query
    static int first(boolean flipped, IntSupplier firstAlone, IntSupplier secondAlone) {
        return flipped ? 10 * secondAlone.getAsInt() + firstAlone.getAsInt() : firstAlone.getAsInt();
    }

    @Query
    static int second(boolean flipped, IntSupplier firstAlone, IntSupplier secondAlone) {
        return flipped ? secondAlone.getAsInt() : 10 * firstAlone.getAsInt() + secondAlone.getAsInt();
    }
}
