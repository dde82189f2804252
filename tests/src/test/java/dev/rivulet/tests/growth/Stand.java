package dev.rivulet.tests.growth;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Filter;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.SortBy;
import dev.rivulet.annotations.Sum;
import dev.rivulet.annotations.Window;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Table;
import dev.rivulet.runtime.collection.Windows;
import java.time.temporal.ChronoUnit;

/** Every kind of thing that is read, edited or listened to, and a query that a test can hold up. */
@Graph
abstract class Stand {
    private final Runnable held;

    /** Runs {@code held} within a query. */
    Stand(Runnable held) {
        this.held = held;
    }

    /** What is sold. */
    record Fruit(String name, long price, long at) {}

    @Input
    long rent() {
        return 1;
    }

    @Collection
    abstract Rows<Fruit> fruits();

    @Collection
    abstract Table<String, Long> stock();

    @Filter("fruits")
    static boolean dear(long price) {
        return price > 10;
    }

    @SortBy("fruits")
    static long byPrice(long price) {
        return price;
    }

    @Sum("fruits")
    static long worth(long price) {
        return price;
    }

    /** Those of one name. */
    @Graph
    interface Crate {
        @Collection
        Rows<Fruit> fruits();

        @SortBy("fruits")
        static long ranked(long price) {
            return price;
        }

        @Sum("fruits")
        static long total(long price) {
            return price;
        }
    }

    @GroupBy(value = "fruits", into = Crate.class)
    static String byName(String name) {
        return name;
    }

    @Window(value = "fruits", on = "at", unit = ChronoUnit.SECONDS, size = "PT1M", lateness = "PT0S", into = Crate.class)
    abstract Windows<Crate> minutes();

    @Query
    long net(long worth, long rent) {
        held.run();
        return worth - rent;
    }
}
