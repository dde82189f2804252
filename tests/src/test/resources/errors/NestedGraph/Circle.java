package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.annotations.Collection;
import dev.rivulet.runtime.collection.Rows;

/** Each of these would be nested in itself by way of the others. */
@Graph
interface Circle {
    @Collection
    Rows<Fill> fills();

    @GroupBy(value = "fills", into = CircleOfSize.class)
    static String bySymbol(String symbol) {
        return symbol;
    }
}

@Graph
interface CircleOfSize {
    @Collection
    Rows<Fill> fills();

    @GroupBy(value = "fills", into = CircleOfPrice.class)
    static String bySymbol(String symbol) {
        return symbol;
    }
}

@Graph
interface CircleOfPrice {
    @Collection
    Rows<Fill> fills();

    @GroupBy(value = "fills", into = Circle.class)
    static String bySymbol(String symbol) {
        return symbol;
    }
}
