package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;
import java.util.List;

@Graph
public interface Book {
    @Collection Rows<Fill> fills();

    @Collection Table<String, Double> mids();

    @Join(left = "fills", right = "mids", on = "ticker")
    static double slipped(double price, Double mid) {
        return price - mid;
    }

    @SemiJoin(left = "fills", right = "mids")
    View<Fill> quoted();

    @Join(left = "fills", right = "mids", on = "size")
    static double odd(Fill fill, Double mid) {
        return mid;
    }

    @AntiJoin(left = "fills", right = "mids", leftKey = "missing", on = "symbol")
    View<Fill> unquoted();
}
