package dev.rivulet.examples.positions;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Groups;
import dev.rivulet.runtime.collection.Rows;

/** The books of one desk, and the limit that they share. */
@Graph
public interface Desk {
    /** Euros that the desk may be exposed to; each desk has its own once it is set. */
    @Input
    default double limit() {
        return 250_000_000;
    }

    /** Handed on to the books. */
    @Input
    double fx();

    @Collection
    Rows<Line> lines();

    @GroupBy(value = "lines", into = Book.class)
    static String books(String book) {
        return book;
    }

    @Sum("books")
    static double total(double gross) {
        return gross;
    }

    @Sum("books")
    static double earned(double result) {
        return result;
    }

    @Query
    static boolean breached(double total, double limit) {
        return total > limit;
    }

    Groups<String, Book> books();

    double total();

    double earned();

    boolean breached();
}
