package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;

@Graph
public interface Book {
    @Input double price();

    @Sum("price")
    double total();

    @Collection Rows<Double> prices();

    @Query
    static int number(View<String> prices) {
        return prices.size();
    }
}
