package dev.rivulet.tests.rows;

import dev.rivulet.annotations.AntiJoin;
import dev.rivulet.annotations.Average;
import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Distinct;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.Except;
import dev.rivulet.annotations.Filter;
import dev.rivulet.annotations.First;
import dev.rivulet.annotations.FlatMap;
import dev.rivulet.annotations.Fold;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Intersect;
import dev.rivulet.annotations.Join;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Last;
import dev.rivulet.annotations.Max;
import dev.rivulet.annotations.Min;
import dev.rivulet.annotations.Pairwise;
import dev.rivulet.annotations.Quantile;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Reduce;
import dev.rivulet.annotations.SemiJoin;
import dev.rivulet.annotations.Sliding;
import dev.rivulet.annotations.SortBy;
import dev.rivulet.annotations.Sum;
import dev.rivulet.annotations.TopK;
import dev.rivulet.annotations.Unfold;
import dev.rivulet.annotations.Union;
import dev.rivulet.annotations.Zero;
import dev.rivulet.runtime.collection.Order;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Table;
import dev.rivulet.runtime.collection.View;
import dev.rivulet.tests.oracle.Nullable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Every operator at least once, for histories long enough to show what is kept and never given back. */
@Graph
public interface Pit {
    /** One fill; an unknown symbol matches no quote. */
    record Fill(@Nullable String symbol, long at, double price, long size) {}

    /** What a symbol is quoted at. */
    record Quote(double mid, String venue) {}

    /** A fill and what it met. */
    record Met(@Nullable Fill fill, @Nullable Object other) {}

    @Collection
    Rows<Fill> fills();

    @Collection
    Rows<Fill> busted();

    @Collection
    Table<String, Quote> quotes();

    @Input
    default double fee() {
        return 0;
    }

    @Filter("fills")
    static boolean dear(double price, double fee) {
        return price > fee;
    }

    @Each("dear")
    static double notional(double price, long size) {
        return price * size;
    }

    @Each("quotes")
    static String quoted(@Key String symbol, String venue) {
        return symbol + "@" + venue;
    }

    @Union({"fills", "busted"})
    View<Fill> all();

    @Except({"fills", "busted"})
    View<Fill> good();

    @Intersect({"fills", "busted"})
    View<Fill> bad();

    @FlatMap("good")
    static Stream<Double> lots(double price, long size) {
        return Stream.generate(() -> price).limit(size);
    }

    @Distinct("lots")
    View<Double> levels();

    @Join(left = "fills", right = "quotes", on = "symbol")
    static double slippage(double price, double mid, long size, double fee) {
        return size * (price - mid) - fee;
    }

    @Join(left = "fills", right = "quotes", on = "symbol")
    static Met atQuote(Fill fill, @Nullable Quote quote) {
        return new Met(fill, quote);
    }

    @Join(left = "fills", right = "busted", on = "symbol")
    static Met refilled(@Nullable Fill fill, Fill bust) {
        return new Met(fill, bust);
    }

    @Join(left = "dear", right = "busted", on = {"symbol", "at"})
    static Met traced(@Nullable Fill fill, @Nullable Fill bust) {
        return new Met(fill, bust);
    }

    @Join(left = "fills", right = "fills", leftKey = "bucket", rightKey = "bucket")
    static long beside(Fill fill, Fill other) {
        return other.at() - fill.at();
    }

    static long bucket(long at) {
        return at / 4;
    }

    @SemiJoin(left = "fills", right = "quotes", on = "symbol")
    View<Fill> marked();

    @AntiJoin(left = "fills", right = "busted", on = {"symbol", "price"})
    View<Fill> unmarked();

    @SortBy("fills")
    static long inTime(long at) {
        return at;
    }

    @SortBy(value = "slippage", descending = true)
    static double worst(double cost) {
        return cost;
    }

    @TopK(value = "worst", k = 10)
    Order<Double> tenWorst();

    @Pairwise("inTime")
    static long gap(Fill earlier, Fill later) {
        return later.at() - earlier.at();
    }

    @Sliding(value = "inTime", rows = 3)
    static double smooth(List<Fill> run) {
        return run.get(0).price() + run.get(1).price() + run.get(2).price();
    }

    @Each("inTime")
    static String letter(long size) {
        return Long.toString(size);
    }

    @Reduce(value = "letter", empty = "")
    static String word(String earlier, String later) {
        return earlier + later;
    }

    @First(value = "inTime", empty = "0")
    static double opening(double price) {
        return price;
    }

    @Last("smooth")
    OptionalDouble trend();

    @Count("traced")
    int number();

    @Sum("notional")
    double turnover();

    @Sum("fills")
    static BigDecimal exact(double price) {
        return BigDecimal.valueOf(price);
    }

    @Sum("beside")
    long apart();

    @Average("slippage")
    OptionalDouble mean();

    @Min("gap")
    OptionalLong shortest();

    @Max("notional")
    OptionalDouble largest();

    @Max("quoted")
    Optional<String> lastQuoted();

    @Quantile(value = "lots", p = 0.99)
    OptionalDouble high();

    @Quantile(value = "fills", p = 0.1, empty = "0")
    static long small(long size) {
        return size;
    }

    @Fold("good")
    static long checksum(long folded, double price, long size) {
        return folded + Double.hashCode(price) * size;
    }

    @Unfold("checksum")
    static long checksumOut(long folded, double price, long size) {
        return folded - Double.hashCode(price) * size;
    }

    @Zero("checksum")
    static long checksumOfNone() {
        return 0;
    }

    @GroupBy(value = "fills", into = PitPosition.class)
    static String bySymbol(String symbol) {
        return symbol == null ? "-" : symbol;
    }

    @Sum("bySymbol")
    static double costs(double cost) {
        return cost;
    }

    @Query
    static double charged(double costs, double fee) {
        return costs + fee;
    }
}
