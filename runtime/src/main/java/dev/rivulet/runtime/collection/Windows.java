package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.time.TimeWindow;

/** The windows of event time that are open, in the order in which they were made. */
public interface Windows<G> extends Groups<TimeWindow, G> {
    /** How many rows came too late for every window of theirs, so far. Costs O(1). */
    long late();
}
