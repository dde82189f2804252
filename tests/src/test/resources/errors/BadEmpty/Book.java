package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;

@Graph
public interface Book {
    @Collection Rows<Double> prices();

    @Min(value = "prices", empty = "none")
    double low();

    @Each("prices")
    static long whole(double price) {
        return (long) price;
    }

    @Reduce(value = "whole", empty = "nothing")
    static long greatest(long earlier, long later) {
        return Math.max(earlier, later);
    }

    @Max(value = "prices", empty = "0")
    java.util.OptionalDouble high();
}
