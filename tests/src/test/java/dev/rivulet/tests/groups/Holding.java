package dev.rivulet.tests.groups;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;

/** What a {@link Book} holds of one symbol. */
@Graph
interface Holding {
    @Key
    @Input
    String symbol();

    @Input
    double fx();

    @Input
    default double haircut() {
        return 0;
    }

    @Collection
    Rows<Fill> fills();

    @Sum("fills")
    static long net(long size) {
        return Ran.of("net", size);
    }

    /** Throws of a holding of 13. */
    @Query
    static double value(String symbol, long net, double fx, double haircut) {
        if (net == 13) {
            throw new IllegalStateException("unlucky " + symbol);
        }
        return Ran.of("value", net * fx * (1 - haircut));
    }

    long net();

    double value();
}
