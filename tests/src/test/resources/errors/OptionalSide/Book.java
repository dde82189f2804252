package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;
import java.util.List;

@Graph
public interface Book {
    @Collection Rows<Fill> fills();

    @interface Nullable {}

    record Quote(String ticker, double mid) {}

    @Collection Rows<Quote> quotes();

    @Join(left = "fills", right = "quotes", on = "symbol=ticker")
    static double slipped(Fill fill, @Nullable Quote quote, double mid) {
        return fill.price() - mid;
    }
}
