package dev.rivulet.tests.failures;

import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Query;

/** A diamond, each corner of which throws when the input is its number; and a node beside it. */
@Graph
interface Diamond {
    @Input
    int a();

    @Input
    default int other() {
        return 1;
    }

    @Query
    static int top(int a) {
        return Failing.at(1, a, a);
    }

    @Query
    static int left(int top) {
        return Failing.at(2, top, top + 10);
    }

    @Query
    static int right(int top) {
        return Failing.at(3, top, top + 20);
    }

    @Query
    static int bottom(int left, int right) {
        return Failing.at(44, left + right, left + right);
    }

    @Query
    static int beside(int other) {
        return other * 2;
    }
}
