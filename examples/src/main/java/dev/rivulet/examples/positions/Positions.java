package dev.rivulet.examples.positions;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Join;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Table;
import org.jspecify.annotations.Nullable;

/** What a firm holds and is exposed to: desks of books of positions. */
@Graph
public interface Positions {
    /** Euros for a dollar. */
    @Input
    double fx();

    /** By number. */
    @Collection
    Table<Long, Fill> fills();

    /** By symbol. */
    @Collection
    Table<String, Mark> marks();

    /** A new mark works out the fills of its symbol, and through them their positions alone. */
    @Join(left = "fills", right = "marks", on = "symbol")
    static Line lines(Fill fill, @Nullable Mark mark) {
        return Line.of(fill, mark);
    }

    @GroupBy(value = "lines", into = Desk.class)
    static String desks(String desk) {
        return desk;
    }

    @Sum("desks")
    static double firm(double total) {
        return total;
    }

    @Sum("desks")
    static double profit(double earned) {
        return earned;
    }

    /** The desks that are over their limits. */
    @Sum("desks")
    static long breaches(boolean breached) {
        return breached ? 1 : 0;
    }
}
