package dev.rivulet.tests.failures;

import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Query;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;

/** A query that keeps its supplier, which it may not. */
@Graph
abstract class Keeps {
    private final AtomicReference<IntSupplier> kept;

    Keeps(AtomicReference<IntSupplier> kept) {
        this.kept = kept;
    }

    @Input
    abstract int a();

    @Query
    static int next(int a) {
        return a + 1;
    }

    @Query
    int user(IntSupplier next) {
        kept.set(next);
        return next.getAsInt();
    }
}
