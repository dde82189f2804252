package demo;

import dev.rivulet.annotations.*;

@Graph
public interface Book {
    @Input
    default String text() throws java.io.IOException {
        return java.nio.file.Files.readString(java.nio.file.Path.of("text"));
    }
}
