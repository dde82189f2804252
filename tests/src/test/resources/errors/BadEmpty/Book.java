package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;

@Graph
public interface Book {
    @Collection Rows<Double> prices();

    @Min(value = "prices", empty = "none")
    double low();

    @Max(value = "prices", empty = "0")
    java.util.OptionalDouble high();
}
