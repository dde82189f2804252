package demo;

import dev.rivulet.annotations.*;

@Graph
public interface Book {
    @Input double price();

    default void price(double price) {
        throw new IllegalStateException();
    }

    default void stabilize() {}
}
