package demo;

import dev.rivulet.annotations.*;

@Graph
public interface Book {
    @Seed
    default int seed() {
        return 4;
    }
}
