package dev.rivulet.tests.groups;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.SortBy;
import dev.rivulet.runtime.collection.Order;
import dev.rivulet.runtime.collection.Rows;

/** Part of a {@link Study}, in the order of symbols. */
@Graph
interface Part {
    @Collection
    Rows<Fill> fills();

    @SortBy("fills")
    static String inOrder(String symbol) {
        return symbol;
    }

    @Count("fills")
    int number();

    @Query
    static String bySymbolSize(Order<Fill> inOrder) {
        return inOrder.stream().map(fill -> fill.symbol() + fill.size()).toList().toString();
    }

    String bySymbolSize();
}
