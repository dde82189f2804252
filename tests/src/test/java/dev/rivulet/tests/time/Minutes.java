package dev.rivulet.tests.time;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.annotations.Window;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Windows;
import dev.rivulet.runtime.time.TimeWindow;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Windows of ten milliseconds, and sessions, small enough to say by hand what is in them. */
@Graph
public interface Minutes {
    /** One trade. */
    record Trade(long at, long amount) {}

    /** One trade that may not know when it was. */
    record Loose(Instant when, long amount) {}

    @Collection
    Rows<Trade> trades();

    @Collection
    Rows<Loose> loose();

    @Input
    default long limit() {
        return 100;
    }

    @Window(value = "trades", on = "at", unit = ChronoUnit.MILLIS, size = "PT0.01S", lateness = "PT0.005S", into = Span.class)
    Windows<Span> fixed();

    @Window(value = "trades", on = "at", unit = ChronoUnit.MILLIS, gap = "PT0.01S", lateness = "PT0.005S", into = Span.class)
    Windows<Span> sessions();

    @Window(value = "loose", on = "when", size = "PT1S", lateness = "PT0S", into = Seconds.class)
    Windows<Seconds> seconds();

    @Sum("fixed")
    static long open(long total) {
        return total;
    }

    /** One window. */
    @Graph
    interface Span {
        @Collection
        Rows<Trade> trades();

        @Input
        @Key
        TimeWindow window();

        @Sum("trades")
        static long total(long amount) {
            return amount;
        }

        @Query
        static long checked(long total) {
            if (total > 1000) {
                throw new IllegalStateException("too much");
            }
            return total;
        }
    }

    /** One second. */
    @Graph
    interface Seconds {
        @Collection
        Rows<Loose> rows();

        @Input
        @Key
        TimeWindow window();

        @Sum("rows")
        static long total(long amount) {
            return amount;
        }
    }
}
