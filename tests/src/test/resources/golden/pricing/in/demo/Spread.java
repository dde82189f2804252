package demo;

import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Query;

/** A mixin. */
public interface Spread {
    @Input
    default double ask() {
        return 101.5;
    }

    @Input
    boolean open();

    @Query
    static char grade(double ask) {
        return ask > 100 ? 'a' : 'b';
    }
}
