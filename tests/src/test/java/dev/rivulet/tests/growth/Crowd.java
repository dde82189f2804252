package dev.rivulet.tests.growth;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.FlatMap;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Join;
import dev.rivulet.annotations.Sum;
import dev.rivulet.annotations.Union;
import dev.rivulet.annotations.Window;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Table;
import dev.rivulet.runtime.collection.View;
import dev.rivulet.runtime.collection.Windows;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;

/** Whatever makes more rows of rows than there were. */
@Graph
interface Crowd {
    /** A row, and how many come of it. */
    record Guest(long at, int table, int friends) {}

    @Collection
    Rows<Guest> guests();

    @Collection
    Table<String, Long> seats();

    @Count("guests")
    int number();

    @Count("seats")
    int chairs();

    @FlatMap("guests")
    static List<Integer> brought(int friends) {
        return Collections.nCopies(friends, friends);
    }

    @Sum("brought")
    long ofBrought();

    @Union({"guests", "guests2"})
    View<Guest> both();

    @Each("guests")
    static Guest guests2(long at, int table, int friends) {
        return new Guest(at, table, friends);
    }

    @Count("both")
    int ofBoth();

    @Join(left = "guests", right = "guests2", on = "table")
    static long met(Guest guest, Guest other) {
        return guest.friends() * other.friends();
    }

    @Sum("met")
    long meetings();

    /** Those of one table. */
    @Graph
    interface Group {
        @Collection
        Rows<Guest> guests();

        @Input
        default long weight() {
            return 1;
        }

        @Sum("guests")
        static long total(int friends) {
            return friends;
        }
    }

    @GroupBy(value = "guests", into = Group.class)
    static int byTable(int table) {
        return table;
    }

    @Sum("byTable")
    static long ofTables(long total, long weight) {
        return total * weight;
    }

    /** Those of one time. */
    @Graph
    interface Span {
        @Collection
        Rows<Guest> guests();

        @Sum("guests")
        static double total(int friends) {
            return friends;
        }

        @Sum("guests")
        static long guests2(int friends) {
            return friends;
        }
    }

    @Window(value = "guests", on = "at", unit = ChronoUnit.SECONDS, size = "PT3S", slide = "PT1S", lateness = "PT0S", into = Span.class)
    Windows<Span> hops();

    @Sum("hops")
    static long ofHops(long guests2) {
        return guests2;
    }
}
