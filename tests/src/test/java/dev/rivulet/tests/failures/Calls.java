package dev.rivulet.tests.failures;

import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Query;

/** A query that calls a collaborator, which can do anything. */
@Graph
abstract class Calls {
    private final Collaborator collaborator;

    Calls(Collaborator collaborator) {
        this.collaborator = collaborator;
    }

    @Input
    abstract int a();

    @Query
    int called(int a) {
        return collaborator.call(a);
    }

    @Query
    static int after(int called) {
        return called + 1;
    }
}
