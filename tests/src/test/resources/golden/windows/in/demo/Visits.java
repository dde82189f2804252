package demo;

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
import java.time.Instant;

@Graph
interface Visits {
    record Click(Instant at, String user, int weight) {}

    @Collection
    Rows<Click> clicks();

    @Window(value = "clicks", on = "at", size = "PT1M", lateness = "PT5S", into = Span.class)
    Windows<Span> minutes();

    @Window(value = "clicks", on = "at", zone = "Europe/Berlin", size = "P1D", lateness = "PT1H", into = Span.class)
    Windows<Span> days();

    @Window(value = "clicks", on = "at", size = "PT10M", slide = "PT1M", lateness = "PT0S", into = Span.class)
    Windows<Span> hops();

    @Sum("minutes")
    static long open(long total) {
        return total;
    }

    @GroupBy(value = "clicks", into = Visitor.class)
    static String byUser(String user) {
        return user;
    }

    @Graph
    interface Visitor {
        @Collection
        Rows<Click> clicks();

        @Window(value = "clicks", on = "at", gap = "PT30M", lateness = "PT0S", into = Span.class)
        Windows<Span> sessions();

        @Count("sessions")
        int open();
    }

    @Graph
    interface Span {
        @Collection
        Rows<Click> clicks();

        @Input
        @Key
        TimeWindow window();

        @Sum("clicks")
        static long total(int weight) {
            return weight;
        }
    }
}
