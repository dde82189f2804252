package demo;

import dev.rivulet.annotations.*;

@Graph
public interface Book {
    @Input double price();

    @Query
    static void print(double price) {
        System.out.println(price);
    }
}
