package dev.rivulet.benchmarks.time;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Window;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Windows;
import java.time.temporal.ChronoUnit;

/** Windows of a second. */
@Graph
public interface Seconds {
    @Collection(clean = true)
    Rows<Event> events();

    @Window(
            value = "events",
            on = "at",
            size = "PT1S",
            lateness = "PT0S",
            unit = ChronoUnit.MILLIS,
            into = Span.class)
    Windows<Span> spans();
}
