package dev.rivulet.tests.growth;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Sum;
import dev.rivulet.annotations.Window;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Windows;
import dev.rivulet.runtime.time.TimeWindow;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Every kind of window over every kind of time. */
@Graph
interface Ages {
    /** Something that happened. */
    record Event(Instant at, long t, LocalDateTime local) {}

    @Collection
    Rows<Event> events();

    /** Those of a window. */
    @Graph
    interface Span {
        @Collection
        Rows<Event> events();

        @Input
        @Key
        TimeWindow window();

        @Sum("events")
        static long total(long t) {
            return t;
        }
    }

    @Window(value = "events", on = "at", size = "PT1M", lateness = "PT5S", into = Span.class)
    Windows<Span> minutes();

    @Window(value = "events", on = "at", size = "PT10M", slide = "PT1M", lateness = "PT0S", into = Span.class)
    Windows<Span> hops();

    @Window(value = "events", on = "at", gap = "PT1M", lateness = "PT0S", into = Span.class)
    Windows<Span> runs();

    @Window(value = "events", on = "at", size = "P1D", zone = "Europe/Berlin", lateness = "PT0S", into = Span.class)
    Windows<Span> days();

    @Window(value = "events", on = "local", size = "PT1H", zone = "Europe/Berlin", lateness = "PT0S", into = Span.class)
    Windows<Span> hours();

    @Window(value = "events", on = "t", size = "PT10S", unit = ChronoUnit.SECONDS, lateness = "PT1000000S", into = Span.class)
    Windows<Span> tens();

    @Window(value = "events", on = "t", size = "PT30S", slide = "PT10S", unit = ChronoUnit.SECONDS, lateness = "PT0S", into = Span.class)
    Windows<Span> leaps();

    @Window(value = "events", on = "t", gap = "PT10S", unit = ChronoUnit.SECONDS, lateness = "PT0S", into = Span.class)
    Windows<Span> spells();

    @Window(value = "events", on = "t", size = "P7D", zone = "Europe/Berlin", unit = ChronoUnit.SECONDS, lateness = "PT0S", into = Span.class)
    Windows<Span> weeks();
}
