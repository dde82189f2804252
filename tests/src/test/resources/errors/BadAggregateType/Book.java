package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;

@Graph
public interface Book {
    @Collection Rows<Fill> fills();

    @Sum("fills")
    double total();

    @Each("fills")
    static int price(double price) {
        return (int) price;
    }

    @Sum("price")
    int cents();

    @Count("fills")
    double number();

    @Max("fills")
    static Object greatest(Fill fill) {
        return fill;
    }
}
