package dev.rivulet.tests.growth;

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
import dev.rivulet.annotations.Intersect;
import dev.rivulet.annotations.Join;
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
import dev.rivulet.runtime.collection.View;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Every operator over what is called {@code facts}, wherever that stands. */
interface Everything {
    /** A row; the first two name it. */
    record Fact(long k, long r, long v) {}

    @Filter("facts")
    static boolean even(long v) {
        return v % 2 == 0;
    }

    @Count("even")
    int evens();

    @Each("facts")
    static long twice(long v) {
        return 2 * v;
    }

    @Sum("twice")
    long doubled();

    @Sum("facts")
    static double halves(long v) {
        return v / 2.0;
    }

    @Average(value = "facts", empty = "0")
    static double mean(long v) {
        return v;
    }

    @Min(value = "facts", empty = "-1")
    static long least(long v) {
        return v;
    }

    @Max(value = "facts", empty = "none")
    static String most(long v) {
        return String.valueOf(v);
    }

    @Quantile(value = "facts", p = 0.5, empty = "-1")
    static long median(long v) {
        return v;
    }

    @SortBy("facts")
    static long sorted(long k, long r) {
        return 1000 * k + r;
    }

    @TopK(value = "sorted", k = 3)
    Order<Fact> top();

    @Sum("top")
    static long ofTop(long v) {
        return v;
    }

    @Pairwise("sorted")
    static long gap(Fact earlier, Fact later) {
        return later.v() - earlier.v();
    }

    @Max(value = "gap", empty = "-1")
    long widest();

    @Sliding(value = "sorted", rows = 3)
    static long smooth(List<Fact> run) {
        return run.stream().mapToLong(Fact::v).max().getAsLong();
    }

    @Sum("smooth")
    long smoothed();

    @First(value = "sorted", empty = "-1")
    static long opening(long v) {
        return v;
    }

    @Last(value = "sorted", empty = "-1")
    static long closing(long v) {
        return v;
    }

    @Each("sorted")
    static String letter(long v) {
        return v + ",";
    }

    @Reduce(value = "letter", empty = "none")
    static String word(String earlier, String later) {
        return earlier + later;
    }

    @Each("facts")
    static long rest(long v) {
        return v % 5;
    }

    @Distinct("rest")
    View<Long> rests();

    @Sum("rests")
    long restsInAll();

    @Union({"facts", "even"})
    View<Fact> both();

    @Count("both")
    int ofBoth();

    @Except({"facts", "even"})
    View<Fact> odd();

    @Sum("odd")
    static long odds(long v) {
        return v;
    }

    @Intersect({"both", "facts"})
    View<Fact> common();

    @Count("common")
    int ofCommon();

    @Join(left = "facts", right = "even", on = "r")
    static long met(Fact fact, Fact other) {
        return fact.v() - other.v();
    }

    @Sum("met")
    long meetings();

    @SemiJoin(left = "facts", right = "even", on = "r")
    View<Fact> befriended();

    @Count("befriended")
    int friends();

    @AntiJoin(left = "facts", right = "even", on = "r")
    View<Fact> lonely();

    @Count("lonely")
    int loners();

    @FlatMap("facts")
    static Stream<Long> parts(long v) {
        return LongStream.range(0, Math.abs(v % 3)).mapToObj(i -> v + i);
    }

    @Sum("parts")
    long ofParts();

    @Fold("facts")
    static long checksum(long folded, long k, long v) {
        return folded + (k + 1) * v;
    }

    @Unfold("checksum")
    static long checksumOut(long folded, long k, long v) {
        return folded - (k + 1) * v;
    }

    @Zero("checksum")
    static long checksumOfNone() {
        return 0;
    }

    /** Those of one remainder. */
    @Graph
    interface Cell {
        @Collection
        Rows<Fact> facts();

        @Max("facts")
        static long peak(long v) {
            return v;
        }
    }

    @GroupBy(value = "facts", into = Cell.class)
    static long cells(long r) {
        return r;
    }

    @Sum("cells")
    static long tops(long peak) {
        return peak;
    }

    @Query
    static List<Object> answer(
            int evens,
            long doubled,
            double halves,
            double mean,
            long least,
            String most,
            long median,
            long ofTop,
            long widest,
            long smoothed,
            long opening,
            long closing,
            String word,
            long restsInAll,
            int ofBoth,
            long odds,
            int ofCommon,
            long meetings,
            int friends,
            int loners,
            long ofParts,
            long checksum,
            long tops) {
        return List.of(
                evens, doubled, halves, mean, least, most, median, ofTop, widest, smoothed, opening, closing, word,
                restsInAll, ofBoth, odds, ofCommon, meetings, friends, loners, ofParts, checksum, tops);
    }

    /** What all of them say together. */
    List<Object> answer();
}
