package dev.rivulet.tests.groups;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Groups;
import dev.rivulet.runtime.collection.Rows;

/** One desk of a {@link Firm}. */
@Graph
interface Desk {
    @Key
    @Input
    String name();

    @Input
    double fx();

    @Input
    default double limit() {
        return 1000;
    }

    @Collection
    Rows<Fill> fills();

    @GroupBy(value = "fills", into = Book.class)
    static String byBook(String book) {
        return Ran.of("byBook", book);
    }

    @Sum("byBook")
    static double total(double gross) {
        return Ran.of("total", gross);
    }

    @Count("byBook")
    int books();

    @Query
    static boolean breached(double total, double limit) {
        return Ran.of("breached", total > limit);
    }

    Groups<String, Book> byBook();

    double total();

    boolean breached();
}
