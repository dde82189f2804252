package dev.rivulet.tests.groups;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Min;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.SortBy;
import dev.rivulet.annotations.Sum;
import dev.rivulet.annotations.Window;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Table;
import dev.rivulet.runtime.collection.Windows;
import java.time.temporal.ChronoUnit;

/** Groups and windows of rows that wait for a scalar outside of them, which may be stale. */
@Graph
public interface Quota {
    /** A use of so much at a time. */
    record Use(long at, String user) {}

    @Input
    default int parts() {
        return 1;
    }

    @Collection
    Table<Integer, Use> uses();

    /** Stale without parts. */
    @Query
    static int share(int parts) {
        return 100 / parts;
    }

    /** Stale without uses. */
    @Min("uses")
    static int least(@Key int id) {
        return 1;
    }

    @GroupBy(value = "uses", into = Part.class)
    static int byId(@Key int id, int least) {
        return id;
    }

    @Sum("byId")
    static int users(int count) {
        return count;
    }

    @SortBy("uses")
    static int sorted(int least) {
        return least;
    }

    @Window(value = "sorted", on = "at", unit = ChronoUnit.SECONDS, gap = "PT5S", lateness = "PT0S", into = Span.class)
    Windows<Span> sessions();

    @Window(
            value = "sorted",
            on = "at",
            unit = ChronoUnit.SECONDS,
            size = "PT6S",
            slide = "PT2S",
            lateness = "PT0S",
            into = Span.class)
    Windows<Span> hops();

    /** What is known of one number. */
    @Graph
    interface Part {
        @Collection
        Rows<Use> uses();

        @GroupBy(value = "uses", into = Users.class)
        static String byUser(String user) {
            return user;
        }

        @Count("byUser")
        int count();
    }

    /** One user of a number. */
    @Graph
    interface Users {
        @Collection
        Rows<Use> uses();
    }

    /** What is known of one window. */
    @Graph
    interface Span {
        @Collection
        Rows<Use> uses();

        @Input
        int share();

        @Count("uses")
        int count();

        @Query
        static int each(int share, int count) {
            return share / count;
        }

        int each();
    }
}
