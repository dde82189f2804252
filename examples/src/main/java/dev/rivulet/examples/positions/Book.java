package dev.rivulet.examples.positions;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Groups;
import dev.rivulet.runtime.collection.Rows;

/** The positions of one book, by symbol. */
@Graph
public interface Book {
    /** Handed on to the positions. */
    @Input
    double fx();

    @Collection
    Rows<Line> lines();

    @GroupBy(value = "lines", into = Holding.class)
    static String holdings(String symbol) {
        return symbol;
    }

    /** What is held or owed, whatever its sign. */
    @Sum("holdings")
    static double gross(double exposure) {
        return exposure;
    }

    @Sum("holdings")
    static double result(double profit) {
        return profit;
    }

    Groups<String, Holding> holdings();

    double gross();

    double result();
}
