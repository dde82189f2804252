package dev.rivulet.examples.crossrate;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;

/** The trades of one day. */
@Graph
public interface Day {
    @Collection
    Rows<Swap> swaps();

    @Count("swaps")
    int trades();

    @Sum("swaps")
    static double volume(double bitcoins) {
        return bitcoins;
    }

    @Sum("swaps")
    static double turnover(double dollars) {
        return dollars;
    }

    @Sum("swaps")
    static double bought(double shares) {
        return shares;
    }

    /** US dollars for a bitcoin. */
    @Query
    static double price(double turnover, double volume) {
        return turnover / volume;
    }

    /** Shares for a bitcoin; 0 if the exchange was closed. */
    @Query
    static double rate(double bought, double volume) {
        return bought / volume;
    }

    double volume();

    double turnover();

    double bought();

    double price();

    double rate();
}
