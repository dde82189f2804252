package demo;

import dev.rivulet.annotations.*;

@Graph
public interface Book {
    @Input double tick();

    @Input double price();

    @Query
    static double update(double price) {
        return price;
    }
}
