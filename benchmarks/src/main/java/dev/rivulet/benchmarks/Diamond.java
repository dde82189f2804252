package dev.rivulet.benchmarks;

import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Query;

/** Four nodes: one input, two ways, one meeting. And a cutoff beside: three nodes. */
@Graph
public interface Diamond {
    @Input
    double a();

    @Input
    double b();

    @Query
    static double top(double a) {
        return a + 1;
    }

    @Query
    static double left(double top) {
        return top * 2;
    }

    @Query
    static double right(double top) {
        return top * 3;
    }

    @Query
    static double bottom(double left, double right) {
        return left + right;
    }

    @Query
    static boolean sign(double b) {
        return b >= 0;
    }

    @Query
    static double scaled(boolean sign) {
        return sign ? 1 : -1;
    }

    @Query
    static double shown(double scaled) {
        return scaled + 1;
    }
}
