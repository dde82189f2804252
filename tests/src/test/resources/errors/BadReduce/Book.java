package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;
import java.util.List;

@Graph
public interface Book {
    @Collection Rows<Fill> fills();

    @Each("fills")
    static double price(double price) {
        return price;
    }

    @Reduce("price")
    static double greatest(double earlier) {
        return earlier;
    }

    @Reduce("price")
    static String joined(String earlier, String later) {
        return earlier + later;
    }
}
