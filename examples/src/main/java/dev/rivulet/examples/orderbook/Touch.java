package dev.rivulet.examples.orderbook;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Filter;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Max;
import dev.rivulet.annotations.Min;
import dev.rivulet.runtime.collection.Rows;

/** The best prices of one instrument. */
@Graph
public interface Touch {
    @Collection
    Rows<Quote> quotes();

    @Filter("quotes")
    static boolean buying(Side side) {
        return side == Side.BUY;
    }

    @Filter("quotes")
    static boolean selling(Side side) {
        return side == Side.SELL;
    }

    @Count("quotes")
    int orders();

    @Max(value = "buying", empty = "NaN")
    static double bid(double price) {
        return price;
    }

    @Min(value = "selling", empty = "NaN")
    static double ask(double price) {
        return price;
    }

    double bid();

    double ask();
}
