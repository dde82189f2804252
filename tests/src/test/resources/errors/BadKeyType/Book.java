package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;
import java.util.List;

@Graph
public interface Book {
    @Collection Rows<Fill> fills();

    @SortBy("fills")
    static Object sorted(Fill fill) {
        return fill;
    }
}
