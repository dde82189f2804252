package dev.rivulet.tests.groups;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Distinct;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.Filter;
import dev.rivulet.annotations.First;
import dev.rivulet.annotations.FlatMap;
import dev.rivulet.annotations.Fold;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Join;
import dev.rivulet.annotations.Max;
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
import dev.rivulet.runtime.collection.Groups;
import dev.rivulet.runtime.collection.Order;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.View;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Every kind of operator over the fills of one group; the same whether it stands alone or is nested. */
@Graph
interface Study {
    @Input
    default long least() {
        return 2;
    }

    @Collection
    Rows<Fill> fills();

    @Filter("fills")
    static boolean large(long size, long least) {
        return size >= least;
    }

    @SortBy("fills")
    static long bySize(long size) {
        return size;
    }

    @TopK(value = "bySize", k = 3)
    Order<Fill> three();

    @Join(left = "fills", right = "large", on = "symbol")
    static long met(Fill fill, Fill other) {
        return fill.size() * other.size();
    }

    @SemiJoin(left = "fills", right = "large", on = "book")
    View<Fill> beside();

    @Each("fills")
    static String symbols(String symbol) {
        return symbol;
    }

    @Distinct("symbols")
    View<String> distinct();

    @Union({"symbols", "distinct"})
    View<String> both();

    @FlatMap("large")
    static Stream<Long> lots(long size) {
        return Stream.iterate(size, rest -> rest > 0, rest -> rest - 2);
    }

    @Pairwise("bySize")
    static long gap(Fill earlier, Fill later) {
        return later.size() - earlier.size();
    }

    @Sliding(value = "bySize", rows = 3)
    static long run(List<Fill> run) {
        return run.get(0).size() + run.get(2).size();
    }

    @Fold("fills")
    static long check(long folded, String symbol, long size) {
        return folded + symbol.hashCode() * size;
    }

    @Unfold("check")
    static long checkOut(long folded, String symbol, long size) {
        return folded - symbol.hashCode() * size;
    }

    @Zero("check")
    static long checkOfNone() {
        return 0;
    }

    @Reduce(value = "symbols", empty = "")
    static String word(String earlier, String later) {
        return earlier + later;
    }

    @Quantile(value = "fills", p = 0.5, empty = "0")
    static long median(long size) {
        return size;
    }

    @First(value = "bySize", empty = "-")
    static String smallest(String symbol) {
        return symbol;
    }

    @Max("gap")
    OptionalLong widest();

    @Sum("met")
    long metTotal();

    @Count("lots")
    int lotCount();

    @GroupBy(value = "bySize", into = Part.class)
    static boolean parity(long size) {
        return size % 2 == 0;
    }

    @Max(value = "parity", empty = "-1")
    static long rows(int number) {
        return number;
    }

    @Query
    static String text(
            Order<Fill> three, View<String> distinct, View<Long> lots, long check, String word, Groups<Boolean, Part> parity) {
        StringBuilder parts = new StringBuilder();
        parity.keys().forEach(key -> parts.append(key).append(parity.get(key).bySymbolSize()));
        return three + " " + distinct + " " + lots + " " + check + " " + word + " " + parts;
    }

    String text();
}
