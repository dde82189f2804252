package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;
import java.util.List;

@Graph
public interface Book {
    @Collection Rows<Fill> fills();

    @TopK(value = "fills", k = 0)
    Order<Fill> none();

    @Sliding(value = "fills", rows = 1)
    static double alone(List<Fill> run) {
        return run.get(0).price();
    }

    @Quantile(value = "fills", p = 95)
    static double high(double price) {
        return price;
    }

    @Quantile(value = "fills", p = 0.1234567891)
    static double fine(double price) {
        return price;
    }
}
