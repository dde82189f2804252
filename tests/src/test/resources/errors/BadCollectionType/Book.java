package demo;

import dev.rivulet.annotations.*;

@Graph
public interface Book {
    @Collection java.util.List<Double> prices();

    @Sum("prices")
    double total();
}
