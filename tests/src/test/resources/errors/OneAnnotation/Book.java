package demo;

import dev.rivulet.annotations.*;

@Graph
public interface Book {
    @Input
    @Query
    double price();
}
