package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;

@Graph
public interface Position {
    @Collection Rows<Fill> fills();

    @Input double mark();

    @Now java.time.Instant now();
}
