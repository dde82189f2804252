package dev.rivulet.tests.failures;

import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Query;

/** What its query throws is the graph's to name. */
interface OddMixin<X extends Throwable> {
    @Input
    int x();

    @Query
    default int mixed(int x) throws X {
        return x;
    }
}
