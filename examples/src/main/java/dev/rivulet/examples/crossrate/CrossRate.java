package dev.rivulet.examples.crossrate;

import dev.rivulet.annotations.AntiJoin;
import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Filter;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Join;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.examples.vwap.Trade;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Table;
import dev.rivulet.runtime.collection.View;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What bitcoins cost in shares of Apple: each trade joined with the close of its day, if there is one. */
@Graph
public interface CrossRate {
    @Collection
    Rows<Trade> trades();

    /** By day; none for a day on which the exchange was closed. */
    @Collection
    Table<LocalDate, Bar> bars();

    /** The day of a trade, in UTC. */
    static LocalDate day(long at) {
        return LocalDate.ofEpochDay(Math.floorDiv(at, 86_400L));
    }

    /** Every trade, with a bar or without. */
    @Join(left = "trades", right = "bars", leftKey = "day")
    static Swap swaps(Trade trade, @Nullable Bar bar) {
        return bar == null ? Swap.closed(trade) : Swap.open(trade, bar);
    }

    @GroupBy(value = "swaps", into = Day.class)
    static LocalDate days(LocalDate day) {
        return day;
    }

    @Filter("swaps")
    static boolean priced(boolean open) {
        return open;
    }

    @Sum("priced")
    static double bought(double shares) {
        return shares;
    }

    @Sum("priced")
    static double volume(double bitcoins) {
        return bitcoins;
    }

    /** Shares for a bitcoin over all trades that have a bar. */
    @Query
    static double rate(double bought, double volume) {
        return volume == 0 ? 0 : bought / volume;
    }

    /** Trades on days without a bar. */
    @AntiJoin(left = "trades", right = "bars", leftKey = "day")
    View<Trade> unpriced();

    @Count("unpriced")
    int missing();

    /** Bars of days without a trade. */
    @AntiJoin(left = "bars", right = "trades", rightKey = "day")
    View<Bar> quiet();

    View<Swap> swaps();
}
