package dev.rivulet.benchmarks;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.Filter;
import dev.rivulet.annotations.Graph;
import dev.rivulet.runtime.collection.Rows;

/** Filter, map and count over events. */
@Graph
public interface Events {
    /** An event. */
    record Event(long id, long size) {}

    @Collection
    Rows<Event> events();

    @Filter("events")
    static boolean large(long size) {
        return size >= 10;
    }

    @Each("large")
    static long scaled(long size) {
        return 3 * size;
    }

    @Count("scaled")
    long count();
}
