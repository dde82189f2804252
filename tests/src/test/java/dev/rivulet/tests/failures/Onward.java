package dev.rivulet.tests.failures;

import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Query;
import java.util.function.IntSupplier;

/** What throws is asked for, and caught, before it would have run by itself. */
@Graph
interface Onward {
    @Input
    int a();

    @Input
    int d();

    @Query
    static int caught(IntSupplier quotient) {
        try {
            return quotient.getAsInt();
        } catch (RuntimeException e) {
            return -1;
        }
    }

    @Query
    static int twice(int a) {
        return 2 * a;
    }

    @Query
    static int quotient(int twice, int d) {
        return twice / d;
    }

    @Query
    static int onward(int quotient, int caught) {
        Failing.RUNS.add("onward");
        return quotient + caught;
    }
}
