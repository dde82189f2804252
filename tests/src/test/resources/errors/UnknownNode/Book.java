package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;

@Graph
public interface Book {
    @Input double notional();

    @Query
    static double fee(double notionl) {
        return notionl * 0.01;
    }

    @Sum("fils")
    double total();

    @Collection Rows<Double> fills();
}
