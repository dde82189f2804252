package dev.rivulet.tests.windows;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Sum;
import dev.rivulet.annotations.Window;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Windows;
import dev.rivulet.runtime.time.TimeWindow;
import java.time.temporal.ChronoUnit;

/** The same rows in windows of every kind, as a whole and by key; a tick is a second. */
@Graph
public interface Streams {
    /** One row. */
    record Item(long id, long at, int key, long value) {}

    @Collection
    Rows<Item> items();

    @Window(value = "items", on = "at", unit = ChronoUnit.SECONDS, size = "PT1S", lateness = "PT0S", into = Summary.class)
    Windows<Summary> ticks();

    @Window(
            value = "items",
            on = "at",
            unit = ChronoUnit.SECONDS,
            size = "PT7S",
            offset = "PT3S",
            lateness = "PT5S",
            into = Summary.class)
    Windows<Summary> tumbling();

    @Window(
            value = "items",
            on = "at",
            unit = ChronoUnit.SECONDS,
            size = "PT6S",
            slide = "PT2S",
            lateness = "PT0S",
            into = Summary.class)
    Windows<Summary> sliding();

    @Window(
            value = "items",
            on = "at",
            unit = ChronoUnit.SECONDS,
            size = "PT8S",
            slide = "PT3S",
            offset = "PT1S",
            lateness = "PT4S",
            into = Summary.class)
    Windows<Summary> uneven();

    @Window(
            value = "items",
            on = "at",
            unit = ChronoUnit.SECONDS,
            size = "PT2S",
            slide = "PT5S",
            lateness = "PT3S",
            into = Summary.class)
    Windows<Summary> samples();

    @Window(value = "items", on = "at", unit = ChronoUnit.SECONDS, gap = "PT4S", lateness = "PT0S", into = Summary.class)
    Windows<Summary> sessions();

    @Window(value = "items", on = "at", unit = ChronoUnit.SECONDS, gap = "PT2S", lateness = "PT6S", into = Summary.class)
    Windows<Summary> patient();

    @GroupBy(value = "items", into = Keyed.class)
    static int byKey(int key) {
        return key;
    }

    /** What is known of one window. */
    @Graph
    interface Summary {
        @Collection
        Rows<Item> items();

        @Input
        @Key
        TimeWindow window();

        @Count("items")
        int count();

        @Each("items")
        static long part(long value) {
            return value;
        }

        @Sum("part")
        long total();
    }

    /** The windows of one key. */
    @Graph
    interface Keyed {
        @Collection
        Rows<Item> items();

        @Input
        @Key
        int key();

        @Window(value = "items", on = "at", unit = ChronoUnit.SECONDS, size = "PT5S", lateness = "PT2S", into = KeyedSummary.class)
        Windows<KeyedSummary> tumbling();

        @Window(
                value = "items",
                on = "at",
                unit = ChronoUnit.SECONDS,
                size = "PT9S",
                slide = "PT4S",
                lateness = "PT0S",
                into = KeyedSummary.class)
        Windows<KeyedSummary> sliding();

        @Window(value = "items", on = "at", unit = ChronoUnit.SECONDS, gap = "PT5S", lateness = "PT3S", into = KeyedSummary.class)
        Windows<KeyedSummary> sessions();
    }

    /** What is known of one window of one key. */
    @Graph
    interface KeyedSummary extends Summary {
        @Input
        int key();
    }
}
