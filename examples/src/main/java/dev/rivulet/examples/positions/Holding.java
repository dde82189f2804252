package dev.rivulet.examples.positions;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Filter;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;

/** What a book holds of one symbol. */
@Graph
public interface Holding {
    @Input
    @Key
    String symbol();

    /** Euros for a dollar. */
    @Input
    double fx();

    @Collection
    Rows<Line> lines();

    @Sum("lines")
    static long net(long quantity) {
        return quantity;
    }

    @Sum("lines")
    static double cost(double paid) {
        return paid;
    }

    @Sum("lines")
    static double market(double worth) {
        return worth;
    }

    @Filter("lines")
    static boolean unmarked(boolean marked) {
        return !marked;
    }

    @Count("unmarked")
    int missing();

    /** In euros. Without a mark this position has no value, nor have its book, its desk and the firm; all others do. */
    @Query
    static double value(String symbol, double market, int missing, double fx) throws UnmarkedException {
        if (missing > 0) {
            throw new UnmarkedException(symbol);
        }
        return market * fx;
    }

    @Query
    static double exposure(double value) {
        return Math.abs(value);
    }

    @Query
    static double profit(double value, double cost, double fx) {
        return value - cost * fx;
    }

    long net();

    double cost();

    double value();

    double exposure();

    double profit();
}
