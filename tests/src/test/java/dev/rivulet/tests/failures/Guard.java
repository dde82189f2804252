package dev.rivulet.tests.failures;

import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Query;
import java.util.function.IntSupplier;

/** A guard before a division. */
@Graph
interface Guard {
    @Input
    int a();

    @Input
    int d();

    @Query
    static int quotient(int a, int d) {
        Failing.RUNS.add("quotient");
        return a / d;
    }

    @Query
    static int guarded(int d, IntSupplier quotient) {
        Failing.RUNS.add("guarded");
        return d == 0 ? 0 : quotient.getAsInt() + quotient.getAsInt();
    }

    @Query
    static int guardedTwice(int guarded, int d, IntSupplier quotient) {
        return d == 0 ? guarded : guarded + quotient.getAsInt();
    }

    @Query
    static int caught(IntSupplier quotient) {
        try {
            return quotient.getAsInt();
        } catch (RuntimeException e) {
            return -1;
        }
    }
}
