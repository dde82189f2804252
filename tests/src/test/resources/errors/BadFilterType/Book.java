package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;

@Graph
public interface Book {
    @Collection Rows<Fill> fills();

    @Filter("fills")
    static int bought(long size) {
        return Long.signum(size);
    }
}
