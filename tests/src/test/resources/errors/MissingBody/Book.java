package demo;

import dev.rivulet.annotations.*;

@Graph
public interface Book {
    @Input double price();

    @Query
    double half(double price);
}
