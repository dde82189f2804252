package demo;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;

/** A group for each symbol, and what is taken over the groups. */
@Graph
public interface Book {
    @Input
    double mark();

    @Collection
    Rows<Fill> fills();

    @GroupBy(value = "fills", into = Position.class)
    static String bySymbol(String symbol) {
        return symbol;
    }

    @Sum("bySymbol")
    static double exposure(double value) {
        return value;
    }

    @Count("bySymbol")
    int symbols();
}
