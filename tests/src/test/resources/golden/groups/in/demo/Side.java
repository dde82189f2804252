package demo;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;

/** What was bought, or what was sold, of one symbol. */
@Graph
public interface Side {
    @Collection
    Rows<Fill> fills();

    @Key
    @Input
    boolean bought();

    @Input
    double mark();

    @Sum("fills")
    static long size(long signedSize) {
        return Math.abs(signedSize);
    }

    @Query
    static double worth(long size, double mark) {
        return size * mark;
    }
}
