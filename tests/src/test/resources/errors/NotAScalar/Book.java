package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;

@Graph
public interface Book {
    @Collection Rows<Double> prices();

    @Query
    static double half(double prices) {
        return prices / 2;
    }
}
