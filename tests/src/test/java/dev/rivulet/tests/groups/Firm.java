package dev.rivulet.tests.groups;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Max;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.SortBy;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;

/** Three levels of groups: desks, books, holdings. */
@Graph
interface Firm {
    @Input
    double fx();

    @Input
    default double margin() {
        return 1;
    }

    @Collection
    Rows<Fill> fills();

    @GroupBy(value = "fills", into = Desk.class)
    static String byDesk(String desk) {
        return Ran.of("byDesk", desk);
    }

    @Sum("byDesk")
    static double exposure(double total) {
        return Ran.of("exposure", total);
    }

    @Count("byDesk")
    int desks();

    @Sum("byDesk")
    static long breaches(boolean breached) {
        return breached ? 1 : 0;
    }

    @Max(value = "byDesk", empty = "none")
    static String last(String name) {
        return name;
    }

    @SortBy(value = "byDesk", descending = true)
    static double largest(double total) {
        return total;
    }

    @Query
    static double margined(double exposure, double margin) {
        return Ran.of("margined", exposure * margin);
    }
}
