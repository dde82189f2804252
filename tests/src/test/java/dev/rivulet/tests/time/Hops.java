package dev.rivulet.tests.time;

import dev.rivulet.annotations.Average;
import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.Filter;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Max;
import dev.rivulet.annotations.Min;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.SortBy;
import dev.rivulet.annotations.Sum;
import dev.rivulet.annotations.Window;
import dev.rivulet.runtime.collection.Order;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.View;
import dev.rivulet.runtime.collection.Windows;
import dev.rivulet.runtime.time.TimeWindow;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The same windows twice: made up of panes, and holding each row. */
@Graph
public interface Hops {
    /** A price that a window averages; what {@code size} is divided by may be 0. */
    record Event(long at, String user, double price, long size, @Nullable BigDecimal fee) {}

    /** What each price is multiplied by. */
    @Input
    default double factor() {
        return 1;
    }

    /** What is divided by a size of 0 and therefore throws. */
    @Input
    default boolean strict() {
        return false;
    }

    @Collection
    Rows<Event> events();

    @Window(value = "events", on = "at", unit = ChronoUnit.HOURS, size = "PT8H", slide = "PT2H", lateness = "PT3H", into = OfPanes.class)
    Windows<OfPanes> panes();

    @Window(value = "events", on = "at", unit = ChronoUnit.HOURS, size = "PT8H", slide = "PT2H", lateness = "PT3H", into = OfRows.class)
    Windows<OfRows> rows();

    @Sum("panes")
    static double paneWorth(double total) {
        return total;
    }

    @Sum("rows")
    static double rowWorth(double total) {
        return total;
    }

    /** What is read of all windows made up of panes. */
    @Query
    static String paneText(Windows<OfPanes> panes) {
        return HopsTest.text(panes);
    }

    /** What is read of all windows that hold rows. */
    @Query
    static String rowText(Windows<OfRows> rows) {
        return HopsTest.text(rows);
    }

    @GroupBy(value = "events", into = Person.class)
    static String byUser(String user) {
        return user;
    }

    /** One user's. */
    @Graph
    interface Person {
        @Collection
        Rows<Event> events();

        @Input
        double factor();

        @Input
        boolean strict();

        @Window(value = "events", on = "at", unit = ChronoUnit.HOURS, size = "PT6H", slide = "PT3H", offset = "PT1H", lateness = "PT1H", into = OfPanes.class)
        Windows<OfPanes> panes();

        @Window(value = "events", on = "at", unit = ChronoUnit.HOURS, size = "PT6H", slide = "PT3H", offset = "PT1H", lateness = "PT1H", into = OfRows.class)
        Windows<OfRows> rows();
    }

    /** What both know of a window. */
    interface Known {
        @Collection
        Rows<Event> events();

        @Key
        @Input
        TimeWindow window();

        @Input
        double factor();

        @Input
        boolean strict();

        @Filter("events")
        static boolean big(long size) {
            return size > 3;
        }

        @Each("big")
        static double worth(double price, double factor) {
            return price * factor;
        }

        @Count("events")
        long count();

        @Sum("worth")
        double total();

        @Sum("events")
        static long sizes(long size, boolean strict) {
            return strict && size == 0 ? 1 / size : size;
        }

        @Sum("events")
        static BigDecimal fees(@Nullable BigDecimal fee) {
            return fee == null ? BigDecimal.ZERO : fee;
        }

        @Sum("big")
        static BigInteger huge(long size) {
            return BigInteger.valueOf(size).pow(9);
        }

        @Average("worth")
        OptionalDouble mean();

        @Min("worth")
        OptionalDouble least();

        @Max(value = "events", empty = "-1")
        static long most(long size) {
            return size;
        }

        @Query
        static double each(double total, long count, TimeWindow window) {
            return total / count + window.start().getEpochSecond();
        }

        View<Event> big();

        View<Double> worth();

        long sizes();

        BigDecimal fees();

        BigInteger huge();

        long most();

        double each();
    }

    /** Made up of panes. */
    @Graph
    interface OfPanes extends Known {}

    /** For the order of its rows it holds each. */
    @Graph
    interface OfRows extends Known {
        @SortBy("events")
        static long bySize(long size) {
            return size;
        }

        Order<Event> bySize();
    }
}
