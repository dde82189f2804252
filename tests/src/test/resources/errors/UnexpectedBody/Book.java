package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;

@Graph
public interface Book {
    @Collection
    default Rows<String> words() {
        return null;
    }

    @Count("words")
    static long number(String word) {
        return 1;
    }
}
