package dev.rivulet.tests.time;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.SortBy;
import dev.rivulet.annotations.Sum;
import dev.rivulet.annotations.Window;
import dev.rivulet.runtime.collection.Order;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Windows;
import dev.rivulet.runtime.time.TimeWindow;
import java.time.temporal.ChronoUnit;

/** Collections that are cleaned, under windows of every kind, which are archived. */
@Graph
public interface Vault {
    /** The value that a window cannot add. */
    long BAD = 13;

    /** One row. */
    record Event(int at, String user, long value) {}

    /** What is kept of a window: values of its own. */
    record Bar(TimeWindow window, long total, long share) {}

    /** What is kept of a window: one value of its own, and one of the enclosing graph. */
    record Mark(TimeWindow window, long total, long half) {}

    @Input
    default long divisor() {
        return 2;
    }

    /** Stale for a divisor of 0, and with it what every window knows of it. */
    @Query
    static long half(long divisor) {
        return 60 / divisor;
    }

    @Collection(clean = true)
    Rows<Event> fixed();

    @Window(value = "fixed", on = "at", unit = ChronoUnit.SECONDS, size = "PT5S", lateness = "PT2S", into = Frame.class, archive = "tumblingBars")
    Windows<Frame> tumbling();

    @Window(value = "fixed", on = "at", unit = ChronoUnit.SECONDS, size = "PT2S", slide = "PT5S", lateness = "PT1S", into = Frame.class)
    Windows<Frame> samples();

    @Collection
    Rows<Bar> tumblingBars();

    @Collection(clean = true)
    Rows<Event> overlaps();

    @Window(value = "overlaps", on = "at", unit = ChronoUnit.SECONDS, size = "PT6S", slide = "PT2S", lateness = "PT1S", into = Frame.class, archive = "paneMarks")
    Windows<Frame> panes();

    @Collection
    Rows<Mark> paneMarks();

    @Collection(clean = true)
    Rows<Event> held();

    @Window(value = "held", on = "at", unit = ChronoUnit.SECONDS, size = "PT6S", slide = "PT3S", lateness = "PT0S", into = Sorted.class, archive = "holdingBars")
    Windows<Sorted> holding();

    @Window(value = "held", on = "at", unit = ChronoUnit.SECONDS, size = "PT4S", slide = "PT2S", lateness = "PT0S", into = Frame.class)
    Windows<Frame> hops();

    @Collection
    Rows<Bar> holdingBars();

    @Collection(clean = true)
    Rows<Event> visits();

    @Window(value = "visits", on = "at", unit = ChronoUnit.SECONDS, gap = "PT3S", lateness = "PT2S", into = Frame.class, archive = "sessionMarks")
    Windows<Frame> sessions();

    @Collection
    Rows<Mark> sessionMarks();

    @Window(value = "visits", on = "at", unit = ChronoUnit.SECONDS, gap = "PT2S", lateness = "PT0S", into = Frame.class, archive = "stayMarks")
    Windows<Frame> stays();

    @Collection
    Rows<Mark> stayMarks();

    @Collection(clean = true)
    Rows<Event> people();

    @GroupBy(value = "people", into = Person.class)
    static String byUser(String user) {
        return user;
    }

    /** One user's windows. */
    @Graph
    interface Person {
        @Collection
        Rows<Event> events();

        @Input
        long half();

        @Window(value = "events", on = "at", unit = ChronoUnit.SECONDS, size = "PT4S", lateness = "PT1S", into = Frame.class)
        Windows<Frame> spells();

        @Window(value = "events", on = "at", unit = ChronoUnit.SECONDS, gap = "PT2S", lateness = "PT0S", into = Frame.class)
        Windows<Frame> calls();

        @Window(value = "events", on = "at", unit = ChronoUnit.SECONDS, size = "PT4S", slide = "PT2S", lateness = "PT0S", into = Frame.class)
        Windows<Frame> sweeps();
    }

    /** What is known of every window. */
    interface Known {
        @Collection
        Rows<Event> events();

        @Key
        @Input
        TimeWindow window();

        @Input
        long half();

        @Sum("events")
        static long total(long value) {
            if (value == BAD) {
                throw new IllegalStateException("bad");
            }
            return value;
        }

        /** Stale where the total is 0. */
        @Query
        static long share(long total, long half) {
            return 1000 * half / total;
        }

        long total();

        long share();
    }

    /** A window; one that overlaps others is made up of panes. */
    @Graph
    interface Frame extends Known {}

    /** A window that holds its rows, for their order. */
    @Graph
    interface Sorted extends Known {
        @SortBy("events")
        static long byValue(long value) {
            return value;
        }

        Order<Event> byValue();
    }
}
