package dev.rivulet.tests.sql;

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
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Intersect;
import dev.rivulet.annotations.Join;
import dev.rivulet.annotations.Last;
import dev.rivulet.annotations.Max;
import dev.rivulet.annotations.Min;
import dev.rivulet.annotations.Pairwise;
import dev.rivulet.annotations.Quantile;
import dev.rivulet.annotations.Reduce;
import dev.rivulet.annotations.SemiJoin;
import dev.rivulet.annotations.Sliding;
import dev.rivulet.annotations.SortBy;
import dev.rivulet.annotations.Sum;
import dev.rivulet.annotations.TopK;
import dev.rivulet.annotations.Union;
import dev.rivulet.runtime.collection.Order;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Table;
import dev.rivulet.runtime.collection.View;
import dev.rivulet.tests.oracle.Nullable;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Sales, returns and prices, asked all that SQL can be asked too. */
@Graph
public interface Shop {
    /** So much of an item sold at a place; either may be unknown. */
    record Sale(@Nullable String item, @Nullable String place, long amount, long stamp) {}

    /** What an item costs, and where. */
    record Price(@Nullable String place, long cents) {}

    /** A sale at its price. */
    record Line(Sale sale, @Nullable Price price) {}

    /** Two sales that match. */
    record Pair(@Nullable Sale left, @Nullable Sale right) {}

    @Collection
    Rows<Sale> sales();

    @Collection
    Rows<Sale> returned();

    @Collection
    Table<String, Price> prices();

    @Input
    default long least() {
        return 0;
    }

    @Filter("sales")
    static boolean large(long amount, long least) {
        return amount >= least;
    }

    @Each("large")
    static String label(String item, String place) {
        return (item == null ? "-" : item) + "/" + (place == null ? "-" : place);
    }

    @Distinct("label")
    View<String> labels();

    @Distinct("sales")
    View<Sale> once();

    @FlatMap("sales")
    static Stream<Long> units(long amount) {
        return LongStream.rangeClosed(1, Math.min(amount, 4)).boxed();
    }

    @Union({"sales", "returned"})
    View<Sale> all();

    @Except({"sales", "returned"})
    View<Sale> kept();

    @Intersect({"sales", "returned"})
    View<Sale> undone();

    @Join(left = "sales", right = "prices", on = "item")
    static Line priced(Sale sale, Price price) {
        return new Line(sale, price);
    }

    @Join(left = "large", right = "prices", on = "place")
    static Line nearby(Sale sale, @Nullable Price price) {
        return new Line(sale, price);
    }

    @Join(left = "sales", right = "returned", on = "item")
    static Pair regretted(@Nullable Sale sale, Sale back) {
        return new Pair(sale, back);
    }

    @Join(left = "sales", right = "returned", on = {"item", "place"})
    static Pair matched(@Nullable Sale sale, @Nullable Sale back) {
        return new Pair(sale, back);
    }

    @Join(left = "sales", right = "sales", on = "item=place")
    static Pair moved(Sale sale, Sale other) {
        return new Pair(sale, other);
    }

    @Join(left = "sales", right = "returned", leftKey = "size", rightKey = "size")
    static Pair alike(Sale sale, @Nullable Sale back) {
        return new Pair(sale, back);
    }

    static Long size(Sale sale) {
        return sale.item() == null ? null : sale.amount() / 3;
    }

    @SemiJoin(left = "sales", right = "prices", on = "item")
    View<Sale> sellable();

    @AntiJoin(left = "sales", right = "prices", on = "item")
    View<Sale> unsellable();

    @SemiJoin(left = "sales", right = "undone", on = {"item", "place"})
    View<Sale> suspect();

    @AntiJoin(left = "large", right = "returned", on = {"item", "place"})
    View<Sale> sound();

    @SortBy("sales")
    static long byAmount(long amount) {
        return amount;
    }

    @TopK(value = "byAmount", k = 5)
    Order<Sale> smallest();

    @SortBy(value = "all", descending = true)
    static String byPlace(String place) {
        return place == null ? "" : place;
    }

    @TopK(value = "byPlace", k = 4)
    Order<Sale> farthest();

    @SortBy("priced")
    static long byValue(Sale sale, Price price) {
        return sale.amount() * price.cents();
    }

    @TopK(value = "byValue", k = 3)
    Order<Line> cheapest();

    @Pairwise("byAmount")
    static long step(Sale earlier, Sale later) {
        return later.stamp() - earlier.stamp();
    }

    @Sliding(value = "byAmount", rows = 3)
    static long run(List<Sale> sales) {
        return sales.get(0).amount() + sales.get(1).amount() + sales.get(2).amount();
    }

    @Each("byAmount")
    static String letter(String item) {
        return item == null ? "-" : item;
    }

    @Reduce(value = "letter", empty = "")
    static String word(String earlier, String later) {
        return earlier + later;
    }

    @First(value = "byAmount", empty = "-1")
    static long opening(long stamp) {
        return stamp;
    }

    @Last("step")
    OptionalLong lastStep();

    @Count("all")
    int number();

    @Sum("large")
    static long sold(long amount) {
        return amount;
    }

    @Sum("priced")
    static long takings(Sale sale, Price price) {
        return sale.amount() * price.cents();
    }

    @Average("run")
    OptionalDouble meanRun();

    @Min("step")
    OptionalLong shortest();

    @Max(value = "large", empty = "-1")
    static long largest(long amount) {
        return amount;
    }

    @Quantile(value = "step", p = 0.5)
    OptionalLong median();

    @Quantile(value = "all", p = 0.9, empty = "-1")
    static long high(long amount) {
        return amount;
    }

    @GroupBy(value = "sales", into = ItemTotal.class)
    static String byItem(String item) {
        return item == null ? "-" : item;
    }

    @Max(value = "byItem", empty = "-1")
    static long best(long total) {
        return total;
    }
}
