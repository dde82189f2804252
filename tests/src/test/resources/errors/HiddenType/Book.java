package demo;

import dev.rivulet.annotations.*;

@Graph
public abstract class Book {
    private record Secret(String word) {}

    @Input
    abstract Secret secret();
}
