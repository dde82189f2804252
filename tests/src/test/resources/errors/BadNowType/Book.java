package demo;

import dev.rivulet.annotations.*;

@Graph
public interface Book {
    @Now long now();
}
