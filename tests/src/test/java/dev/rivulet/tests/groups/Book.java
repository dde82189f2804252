package dev.rivulet.tests.groups;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Groups;
import dev.rivulet.runtime.collection.Rows;

/** One book of a {@link Desk}, which hands on its name and the rate. */
@Graph
interface Book {
    @Key
    @Input
    String title();

    /** That of the desk. */
    @Input
    String name();

    @Input
    double fx();

    @Input
    default double weight() {
        return 1;
    }

    @Collection
    Rows<Fill> fills();

    @GroupBy(value = "fills", into = Holding.class)
    static String bySymbol(String symbol) {
        return Ran.of("bySymbol", symbol);
    }

    @Sum("bySymbol")
    static double gross(double value, double weight) {
        return Ran.of("gross", value * weight);
    }

    @Query
    static String label(String name, String title, double gross) {
        return Ran.of("label", name + "/" + title + " " + gross);
    }

    Groups<String, Holding> bySymbol();

    double gross();

    String label();
}
