package demo;

import dev.rivulet.annotations.*;

@Graph
public interface Book {
    /* 4001 times */ @Input int n$();
}
