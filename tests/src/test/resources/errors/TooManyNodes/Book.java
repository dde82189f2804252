package demo;

import dev.rivulet.annotations.*;

@Graph
public interface Book {
    /* 9286 times */ @Input int n$();
}
