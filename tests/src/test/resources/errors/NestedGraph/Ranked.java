package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;

@Graph
public interface Ranked {
    @Collection Rows<Fill> fills();

    @SortBy("fills")
    static double byPrice(double price) {
        return price;
    }
}
