package dev.rivulet.benchmarks.time;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
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

/** Sessions of each key. */
@Graph
public interface Visits {
    @Collection(clean = true)
    Rows<Event> events();

    @GroupBy(value = "events", into = Visitor.class)
    static long byKey(long key) {
        return key;
    }

    /** The events of one key. */
    @Graph
    interface Visitor {
        @Collection
        Rows<Event> events();

        @Key
        @Input
        long visitor();

        @Window(
                value = "events",
                on = "at",
                gap = "PT20S",
                lateness = "PT0S",
                unit = ChronoUnit.MILLIS,
                into = Session.class)
        Windows<Session> sessions();
    }

    /** One session. */
    @Graph
    interface Session {
        @Collection
        Rows<Event> events();

        @Input
        long visitor();

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
}
