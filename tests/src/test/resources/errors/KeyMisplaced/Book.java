package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;

@Graph
public interface Book {
    @Collection Rows<Fill> fills();

    @Each("fills")
    static String name(@Key String symbol) {
        return symbol;
    }

    @Key
    @Query
    static double two(double one) {
        return 2 * one;
    }

    @Input double one();
}
