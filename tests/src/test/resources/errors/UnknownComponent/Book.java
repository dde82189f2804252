package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;

@Graph
public interface Book {
    @Collection Rows<Fill> fills();

    @Each("fills")
    static double notional(double prise, long size) {
        return prise * size;
    }
}
