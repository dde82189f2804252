package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;
import java.util.List;

@Graph
public interface Book {
    @Collection Rows<Fill> fills();

    @FlatMap("fills")
    static String[] words(String symbol) {
        return symbol.split(" ");
    }
}
