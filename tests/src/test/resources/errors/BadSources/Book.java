package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;
import java.util.List;

@Graph
public interface Book {
    @Collection Rows<Fill> fills();

    @Collection Rows<String> symbols();

    @Union("fills")
    View<Fill> alone();

    @Except({"fills", "symbols"})
    View<Fill> mixed();
}
