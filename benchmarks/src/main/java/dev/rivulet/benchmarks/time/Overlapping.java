package dev.rivulet.benchmarks.time;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Window;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Windows;
import java.time.temporal.ChronoUnit;

/** Windows of a minute, six of which overlap, or sixty. */
final class Overlapping {
    private Overlapping() {}

    /** One each second. */
    @Graph
    public interface Sixty {
        @Collection(clean = true)
        Rows<Event> events();

        @Window(
                value = "events",
                on = "at",
                size = "PT1M",
                slide = "PT1S",
                lateness = "PT0S",
                unit = ChronoUnit.MILLIS,
                into = Span.class)
        Windows<Span> spans();
    }

    /** One each ten seconds. */
    @Graph
    public interface Six {
        @Collection(clean = true)
        Rows<Event> events();

        @Window(
                value = "events",
                on = "at",
                size = "PT1M",
                slide = "PT10S",
                lateness = "PT0S",
                unit = ChronoUnit.MILLIS,
                into = Span.class)
        Windows<Span> spans();
    }
}
