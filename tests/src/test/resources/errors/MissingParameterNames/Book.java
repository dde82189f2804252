package demo;

import dev.rivulet.annotations.*;

@Graph
public interface Book extends Halves {
    @Input double price();
}
