package dev.rivulet.benchmarks;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;

/** Fills by symbol, and what all positions are worth. */
@Graph
public interface Desk {
    /** A fill. */
    record Fill(int symbol, long size) {}

    @Collection
    Rows<Fill> fills();

    @GroupBy(value = "fills", into = DeskPosition.class)
    static int bySymbol(int symbol) {
        return symbol;
    }

    @Sum("bySymbol")
    static long exposure(long value) {
        return value;
    }
}
