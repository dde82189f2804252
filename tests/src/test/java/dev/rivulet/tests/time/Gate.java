package dev.rivulet.tests.time;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Filter;
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

/** Windows of rows that an operator lets in or not, and windows within windows, where something throws. */
@Graph
public interface Gate {
    /** One row. */
    record Guest(int at, int left, boolean invited) {}

    @Collection
    Rows<Guest> guests();

    @Input
    default boolean open() {
        return true;
    }

    @Filter("guests")
    static boolean admitted(boolean invited, boolean open) {
        return invited || open;
    }

    @Window(value = "admitted", on = "at", unit = ChronoUnit.SECONDS, size = "PT5S", lateness = "PT0S", into = Visit.class)
    Windows<Visit> tumbling();

    @Window(
            value = "admitted",
            on = "at",
            unit = ChronoUnit.SECONDS,
            size = "PT10S",
            slide = "PT5S",
            lateness = "PT0S",
            into = Visit.class)
    Windows<Visit> sliding();

    @Window(value = "admitted", on = "at", unit = ChronoUnit.SECONDS, gap = "PT2S", lateness = "PT0S", into = Visit.class)
    Windows<Visit> sessions();

    @GroupBy(value = "guests", into = Kind.class)
    static boolean byKind(boolean invited) {
        return invited;
    }

    /** What is known of one window. */
    @Graph
    interface Visit {
        @Collection
        Rows<Guest> guests();

        @Input
        @Key
        TimeWindow window();

        @Count("guests")
        int count();
    }

    /** The windows of one kind of guests. */
    @Graph
    interface Kind {
        @Collection
        Rows<Guest> guests();

        @Window(value = "guests", on = "at", unit = ChronoUnit.SECONDS, size = "PT5S", lateness = "PT0S", into = Arrived.class)
        Windows<Arrived> arrivals();
    }

    /** Who arrived together, by when they left. */
    @Graph
    interface Arrived {
        @Collection
        Rows<Guest> guests();

        @Window(value = "guests", on = "left", unit = ChronoUnit.SECONDS, gap = "PT2S", lateness = "PT0S", into = Left.class)
        Windows<Left> departures();

        @Count("departures")
        int waves();
    }

    /** Who left together. */
    @Graph
    interface Left {
        @Collection
        Rows<Guest> guests();

        @Sum("guests")
        static int stayed(int at, int left) {
            if (left < at) {
                throw new IllegalArgumentException("left before arriving");
            }
            return left - at;
        }
    }
}
