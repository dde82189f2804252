package demo;

import dev.rivulet.annotations.*;

@Graph
public interface Book {
    @Input double price();

    @Query
    static double half(double price) {
        return price / 2;
    }

    double halve();

    void print(String text);

    dev.rivulet.runtime.collection.Rows<String> words();
}
