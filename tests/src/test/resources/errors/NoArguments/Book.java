package demo;

import dev.rivulet.annotations.*;

@Graph
public abstract class Book {
    @Query
    static double pi() {
        return 3.14;
    }

    @Query
    double two() {
        return 2;
    }
}
