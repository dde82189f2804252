package dev.rivulet.benchmarks.time;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.time.TimeWindow;

/** The events of one window. */
@Graph
public interface Span {
    @Collection
    Rows<Event> events();

    @Key
    @Input
    TimeWindow window();

    @Count("events")
    long rows();

    @Sum("events")
    static long total(long amount) {
        return amount;
    }

    long total();
}
