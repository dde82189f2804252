package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;

@Graph
public interface Book {
    @Input double price();

    @Collection Rows<Fill> fills();

    @Each("fills")
    static double notional(double price, long size) {
        return price * size;
    }
}
