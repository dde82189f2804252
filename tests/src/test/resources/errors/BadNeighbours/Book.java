package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;
import java.util.List;

@Graph
public interface Book {
    @Collection Rows<Fill> fills();

    @Pairwise("fills")
    static double step(Fill earlier) {
        return earlier.price();
    }

    @Sliding(value = "fills", rows = 3)
    static double smooth(Fill first, Fill second, Fill third) {
        return first.price();
    }
}
