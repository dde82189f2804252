package demo;

import dev.rivulet.annotations.*;

@Graph
public abstract class Book {
    @Input
    final double price() {
        return 100;
    }

    @Override
    public final String toString() {
        return "a book";
    }
}
