package dev.rivulet.tests.rows;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.Filter;
import dev.rivulet.annotations.First;
import dev.rivulet.annotations.FlatMap;
import dev.rivulet.annotations.Fold;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Join;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Min;
import dev.rivulet.annotations.Pairwise;
import dev.rivulet.annotations.SortBy;
import dev.rivulet.annotations.Sum;
import dev.rivulet.annotations.Unfold;
import dev.rivulet.annotations.Zero;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;

/** A trading floor whose methods throw for some rows. */
@Graph
public interface Floor {
    /** How often {@link #gap} was called. */
    AtomicInteger GAPS = new AtomicInteger();

    /** One order. */
    record Order(String symbol, int at, long size) {}

    @Collection
    Rows<Order> orders();

    @Collection
    Table<String, Integer> limits();

    @Filter("orders")
    static boolean open(long size) {
        return size > 0;
    }

    @SortBy("open")
    static int inTime(int at) {
        return 100 / at;
    }

    @Pairwise("inTime")
    static int gap(Order earlier, Order later) {
        GAPS.incrementAndGet();
        return later.at() - earlier.at();
    }

    @Sum("gap")
    long gaps();

    @Join(left = "open", right = "limits", on = "symbol")
    static long room(String symbol, Integer limit, long size, @Key String of) {
        if (size > limit || !of.equals(symbol)) {
            throw new IllegalStateException("over the limit");
        }
        return limit - size;
    }

    @Sum("room")
    long rooms();

    @FlatMap("orders")
    static List<String> letters(String symbol) {
        return List.of(symbol.split("")).subList(0, 2);
    }

    @Count("letters")
    int number();

    /** Named like the component that it takes. */
    @Each("orders")
    static long size(long size) {
        return size / 2;
    }

    /** Of an order that may have none. */
    @First("inTime")
    static OptionalLong spare(long size) {
        if (size == 13) {
            throw new IllegalStateException("unlucky");
        }
        return size > 15 ? OptionalLong.of(size - 15) : OptionalLong.empty();
    }

    @Each("orders")
    static Least named(String symbol) {
        return new Least(symbol);
    }

    @Min("named")
    Optional<Least> least();

    /** Cannot be compared without a name. */
    record Least(String name) implements Comparable<Least> {
        @Override
        public int compareTo(Least other) {
            return name.compareTo(other.name);
        }
    }

    @Fold("orders")
    static long product(long folded, long size) {
        return Math.multiplyExact(folded, size);
    }

    /** Cannot take out a row of size 0. */
    @Unfold("product")
    static long productOut(long folded, long size) {
        return folded / size;
    }

    /** Of nothing. */
    @Zero("product")
    static long productOfNone() {
        return 1;
    }
}
