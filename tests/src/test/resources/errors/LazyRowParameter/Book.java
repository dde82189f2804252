package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;

@Graph
public interface Book {
    @Input double rate();

    @Collection Rows<Fill> fills();

    @Each("fills")
    static double notional(double price, java.util.function.DoubleSupplier rate) {
        return price > 0 ? price * rate.getAsDouble() : 0;
    }
}
