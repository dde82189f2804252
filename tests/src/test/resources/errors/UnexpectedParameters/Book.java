package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;

@Graph
public interface Book {
    @Input double price(double other);

    @Collection Rows<Double> prices();

    @Sum("prices")
    double total(double factor);
}
