package dev.rivulet.tests.rows;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Max;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Groups;
import dev.rivulet.runtime.collection.Rows;

/** Positions by symbol, and what they come to. */
@Graph
public interface Book {
    @Collection
    Rows<Position.Fill> fills();

    @Input
    double mark();

    @GroupBy(value = "fills", into = Position.class)
    static String bySymbol(String symbol) {
        return symbol;
    }

    @Count("bySymbol")
    int symbols();

    @Sum("bySymbol")
    static double exposure(double value) {
        return value;
    }

    @Max(value = "bySymbol", empty = "0")
    static long longest(long net) {
        return net;
    }

    @Query
    static double doubled(double exposure) {
        return 2 * exposure;
    }

    @Query
    static int keys(Groups<String, Position> bySymbol) {
        int length = 0;
        for (String key : bySymbol.keys()) {
            length += key.length();
        }
        return length;
    }
}
