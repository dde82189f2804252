package dev.rivulet.benchmarks;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;

/** The fills of one symbol. */
@Graph
public interface DeskPosition {
    @Collection
    Rows<Desk.Fill> fills();

    @Sum("fills")
    static long net(long size) {
        return size;
    }

    @Query
    static long value(long net) {
        return 7 * net;
    }
}
