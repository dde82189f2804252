package demo;

import dev.rivulet.annotations.Average;
import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.Filter;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Max;
import dev.rivulet.annotations.Min;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.View;
import java.util.OptionalLong;

/** Every operator over a bag of records. */
@Graph
public interface Fills {
    /** One fill. */
    record Fill(String symbol, double price, long size, boolean cancelled) {}

    @Collection
    Rows<Fill> fills();

    @Input
    default double fx() {
        return 1;
    }

    @Filter("fills")
    static boolean live(boolean cancelled) {
        return !cancelled;
    }

    @Each("live")
    static double notional(double price, long size, double fx) {
        return price * size * fx;
    }

    @Count("live")
    int count();

    @Sum("notional")
    double total();

    @Average(value = "notional", empty = "0")
    double average();

    @Sum("fills")
    static long volume(long size) {
        return size;
    }

    @Min("live")
    static double lowest(Fill fill) {
        return fill.price();
    }

    @Each("live")
    static long sizes(long size) {
        return size;
    }

    @Max("sizes")
    OptionalLong largest();

    @Query
    static String longest(View<Fill> live) {
        String longest = "";
        for (Fill fill : live) {
            longest = fill.symbol().length() > longest.length() ? fill.symbol() : longest;
        }
        return longest;
    }
}
