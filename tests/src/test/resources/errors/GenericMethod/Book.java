package demo;

import dev.rivulet.annotations.*;

@Graph
public interface Book {
    @Input String name();

    @Query
    static <T> T same(T name) {
        return name;
    }
}
