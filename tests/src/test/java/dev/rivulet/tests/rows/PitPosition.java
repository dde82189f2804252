package dev.rivulet.tests.rows;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Max;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;

/** What was filled of one symbol in a {@link Pit}. */
@Graph
public interface PitPosition {
    @Collection
    Rows<Pit.Fill> fills();

    @Input
    double fee();

    @Input
    default long limit() {
        return 3;
    }

    @Sum("fills")
    static long net(long size) {
        return size;
    }

    @Max(value = "fills", empty = "0")
    static double top(double price) {
        return price;
    }

    @Query
    static double cost(long net, long limit, double fee) {
        return net > limit ? net * fee : 0;
    }
}
