package dev.rivulet.benchmarks;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;

/** Weights with a factor that all of them read: a change of a row, and a change of the factor. */
@Graph
public interface Weights {
    /** A weight. */
    record Weight(double weight) {}

    @Collection
    Rows<Weight> weights();

    @Input
    double x();

    @Each("weights")
    static double part(double weight, double x) {
        return weight * x;
    }

    @Sum("part")
    double total();
}
