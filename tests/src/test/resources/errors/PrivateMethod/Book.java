package demo;

import dev.rivulet.annotations.*;

@Graph
public interface Book {
    @Input double price();

    @Query
    private static double half(double price) {
        return price / 2;
    }
}
