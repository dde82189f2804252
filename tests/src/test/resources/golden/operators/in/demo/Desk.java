package demo;

import dev.rivulet.annotations.AntiJoin;
import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Distinct;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.Except;
import dev.rivulet.annotations.First;
import dev.rivulet.annotations.FlatMap;
import dev.rivulet.annotations.Fold;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Intersect;
import dev.rivulet.annotations.Join;
import dev.rivulet.annotations.Last;
import dev.rivulet.annotations.Pairwise;
import dev.rivulet.annotations.Quantile;
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
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The operators that order, match and fold rows. */
@Graph
public interface Desk {
    /** One fill. */
    record Fill(String symbol, long at, double price, long size) {}

    /** What a symbol is quoted at. */
    record Quote(double mid, String venue) {}

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

    @SortBy("fills")
    static long inTime(long at) {
        return at;
    }

    @TopK(value = "inTime", k = 3)
    Order<Fill> earliest();

    @Pairwise("inTime")
    static long gap(Fill earlier, Fill later) {
        return later.at() - earlier.at();
    }

    @Sum("gap")
    long waited();

    @Sliding(value = "inTime", rows = 3)
    static double smooth(List<Fill> run) {
        return (run.get(0).price() + run.get(1).price() + run.get(2).price()) / 3;
    }

    @First("inTime")
    static double opening(double price) {
        return price;
    }

    @Last(value = "smooth")
    OptionalDouble trend();

    @Join(left = "fills", right = "quotes", on = "symbol")
    static double slippage(long size, double price, double mid, double fee) {
        return size * (price - mid) - fee;
    }

    @Sum("slippage")
    double slipped();

    @Join(left = "fills", right = "quotes", on = "symbol")
    static String venue(Fill fill, Quote quote) {
        return quote.venue();
    }

    @Distinct("venue")
    View<String> venues();

    @Join(left = "fills", right = "quotes", leftKey = "market", rightKey = "place")
    static long sized(Fill fill, Quote quote) {
        return fill.size();
    }

    static String market(String symbol) {
        return symbol.substring(0, 1);
    }

    static String place(Quote quote) {
        return quote.venue();
    }

    @SemiJoin(left = "fills", right = "quotes", on = "symbol")
    View<Fill> quoted();

    @AntiJoin(left = "fills", right = "quotes", on = "symbol")
    View<Fill> unquoted();

    @Except({"fills", "busted"})
    View<Fill> good();

    @Intersect({"fills", "busted"})
    View<Fill> bad();

    @Union({"fills", "busted"})
    View<Fill> all();

    @FlatMap("good")
    static Stream<Double> lots(double price, long size) {
        return Stream.generate(() -> price).limit(size);
    }

    @Quantile(value = "lots", p = 0.5)
    OptionalDouble median();

    @Quantile(value = "lots", p = 0.99)
    OptionalDouble high();

    @Fold("good")
    static long checksum(long folded, String symbol, long size) {
        return folded + symbol.hashCode() * size;
    }

    @Unfold("checksum")
    static long checksumOut(long folded, String symbol, long size) {
        return folded - symbol.hashCode() * size;
    }

    @Zero("checksum")
    static long checksumOfNone() {
        return 0;
    }

    @Each("inTime")
    static String letter(String symbol) {
        return symbol;
    }

    @Reduce(value = "letter", empty = "")
    static String word(String earlier, String later) {
        return earlier + later;
    }

    @Count("all")
    int number();

    @Quantile(value = "fills", p = 0.1, empty = "0")
    static long small(long size) {
        return size;
    }
}
