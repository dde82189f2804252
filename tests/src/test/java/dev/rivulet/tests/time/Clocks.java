package dev.rivulet.tests.time;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.SortBy;
import dev.rivulet.annotations.Sum;
import dev.rivulet.annotations.Window;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Windows;
import dev.rivulet.runtime.time.TimeWindow;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** The same rows in windows of every kind, each by another type of time; all times are whole hours. */
@Graph
public interface Clocks {
    /** One row; its four times are the same, but that a local one may stand for two hours. */
    record Event(Instant at, LocalDateTime local, int hour, long millis, String user, long value) {}

    @Collection
    Rows<Event> events();

    @Window(value = "events", on = "at", size = "PT7H", offset = "PT3H", lateness = "PT5H", into = Frame.class)
    Windows<Frame> tumbling();

    @Window(value = "events", on = "local", zone = "Europe/Berlin", gap = "PT3H", lateness = "PT4H", into = Frame.class)
    Windows<Frame> visits();

    @Window(value = "events", on = "hour", unit = ChronoUnit.HOURS, gap = "PT6H", lateness = "PT0S", into = Frame.class)
    Windows<Frame> sessions();

    @Window(
            value = "events",
            on = "millis",
            unit = ChronoUnit.MILLIS,
            size = "P1D",
            zone = "Europe/Berlin",
            lateness = "PT2H",
            into = Frame.class)
    Windows<Frame> days();

    @Window(value = "events", on = "at", size = "PT8H", slide = "PT3H", lateness = "PT2H", into = Frame.class)
    Windows<Frame> sliding();

    @Window(value = "events", on = "at", size = "PT2H", slide = "PT5H", lateness = "PT0S", into = Frame.class)
    Windows<Frame> samples();

    @GroupBy(value = "events", into = Person.class)
    static String byUser(String user) {
        return user;
    }

    /** What is known of one window. */
    @Graph
    interface Frame {
        @Collection
        Rows<Event> events();

        @Input
        @Key
        TimeWindow window();

        @Each("events")
        static long amount(long value) {
            return value;
        }

        @Sum("amount")
        long total();

        @SortBy("events")
        static int byHour(int hour) {
            return hour;
        }
    }

    /** What is known of one user. */
    @Graph
    interface Person {
        @Collection
        Rows<Event> events();

        @Window(value = "events", on = "hour", unit = ChronoUnit.HOURS, gap = "PT4H", lateness = "PT3H", into = Frame.class)
        Windows<Frame> stays();

        @Window(value = "events", on = "at", size = "PT5H", lateness = "PT0S", into = Frame.class)
        Windows<Frame> spells();

        @Window(
                value = "events",
                on = "hour",
                unit = ChronoUnit.HOURS,
                size = "PT6H",
                slide = "PT2H",
                lateness = "PT1H",
                into = Frame.class)
        Windows<Frame> sweeps();

        @Count("stays")
        int open();
    }
}
