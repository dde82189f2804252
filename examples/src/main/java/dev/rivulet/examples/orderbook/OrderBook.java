package dev.rivulet.examples.orderbook;

import dev.rivulet.annotations.AntiJoin;
import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Filter;
import dev.rivulet.annotations.First;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Join;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.SortBy;
import dev.rivulet.annotations.Sum;
import dev.rivulet.annotations.TopK;
import dev.rivulet.runtime.collection.Order;
import dev.rivulet.runtime.collection.Table;
import dev.rivulet.runtime.collection.View;

/** The orders of a market; of one instrument the best first, and of equal prices the earliest. */
@Graph
public interface OrderBook {
    /** By number. */
    @Collection
    Table<Long, LimitOrder> orders();

    /** By symbol. */
    @Collection
    Table<String, Instrument> instruments();

    /** The symbol whose bids and asks are shown. */
    @Input
    String shown();

    /** An order with its price; a change of an instrument's tick works out its orders alone. */
    @Join(left = "orders", right = "instruments", on = "symbol")
    static Quote quotes(LimitOrder order, Instrument instrument) {
        return Quote.of(order, instrument);
    }

    /** Orders for what is not listed. */
    @AntiJoin(left = "orders", right = "instruments", on = "symbol")
    View<LimitOrder> unlisted();

    /** What all orders together are worth, in dollars. */
    @Sum("quotes")
    static double resting(double price, long quantity) {
        return price * quantity;
    }

    @GroupBy(value = "quotes", into = Touch.class)
    static String touches(String symbol) {
        return symbol;
    }

    @Filter("quotes")
    static boolean buying(String symbol, Side side, String shown) {
        return side == Side.BUY && symbol.equals(shown);
    }

    @Filter("quotes")
    static boolean selling(String symbol, Side side, String shown) {
        return side == Side.SELL && symbol.equals(shown);
    }

    @SortBy(value = "buying", descending = true)
    static double bids(double price) {
        return price;
    }

    @SortBy("selling")
    static double asks(double price) {
        return price;
    }

    @TopK(value = "bids", k = 5)
    Order<Quote> bestBids();

    @TopK(value = "asks", k = 5)
    Order<Quote> bestAsks();

    @First(value = "bids", empty = "NaN")
    static double bid(double price) {
        return price;
    }

    @First(value = "asks", empty = "NaN")
    static double ask(double price) {
        return price;
    }

    /** NaN while a side is empty. */
    @Query
    static double spread(double bid, double ask) {
        return ask - bid;
    }

    /** How many the five best bids want. */
    @Sum("bestBids")
    static long bidDepth(long quantity) {
        return quantity;
    }

    /** How many the five best asks offer. */
    @Sum("bestAsks")
    static long askDepth(long quantity) {
        return quantity;
    }

    View<Quote> quotes();

    Order<Quote> bids();

    Order<Quote> asks();
}
