package dev.rivulet.tests.laws;

import dev.rivulet.annotations.AntiJoin;
import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Distinct;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.Except;
import dev.rivulet.annotations.Filter;
import dev.rivulet.annotations.FlatMap;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Intersect;
import dev.rivulet.annotations.Join;
import dev.rivulet.annotations.Max;
import dev.rivulet.annotations.Min;
import dev.rivulet.annotations.Pairwise;
import dev.rivulet.annotations.Quantile;
import dev.rivulet.annotations.SemiJoin;
import dev.rivulet.annotations.SortBy;
import dev.rivulet.annotations.Sum;
import dev.rivulet.annotations.TopK;
import dev.rivulet.annotations.Union;
import dev.rivulet.runtime.collection.Order;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.View;
import dev.rivulet.tests.oracle.Nullable;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Two bags of entries and the operators that laws relate. */
@Graph
public interface Ledger {
    /** So much on an account, which may be unknown. */
    record Entry(@Nullable String account, long amount, long id) {}

    /** Two entries of one account; a side without a match has none. */
    record Pair(@Nullable Entry entry, @Nullable Entry other) {}

    @Collection
    Rows<Entry> entries();

    @Collection
    Rows<Entry> others();

    @Filter("entries")
    static boolean positive(long amount) {
        return amount > 0;
    }

    @Each("positive")
    static long halved(long amount) {
        return amount / 2;
    }

    @FlatMap("positive")
    static Stream<String> coins(String account, long amount) {
        return Stream.generate(() -> account + "!").limit(amount);
    }

    @Union({"entries", "others"})
    View<Entry> both();

    @Union({"others", "entries"})
    View<Entry> swapped();

    @Count("entries")
    long number();

    @Sum("entries")
    static long total(long amount) {
        return amount;
    }

    @Join(left = "entries", right = "others", on = "account")
    static Pair inner(Entry entry, Entry other) {
        return new Pair(entry, other);
    }

    @Join(left = "entries", right = "others", on = "account")
    static Pair left(Entry entry, @Nullable Entry other) {
        return new Pair(entry, other);
    }

    @Join(left = "entries", right = "others", on = "account")
    static Pair right(@Nullable Entry entry, Entry other) {
        return new Pair(entry, other);
    }

    @Join(left = "entries", right = "others", on = "account")
    static Pair full(@Nullable Entry entry, @Nullable Entry other) {
        return new Pair(entry, other);
    }

    @Sum("inner")
    static long product(Entry entry, Entry other) {
        return entry.amount() * other.amount();
    }

    @SemiJoin(left = "entries", right = "others", on = "account")
    View<Entry> met();

    @AntiJoin(left = "entries", right = "others", on = "account")
    View<Entry> alone();

    @AntiJoin(left = "others", right = "entries", on = "account")
    View<Entry> othersAlone();

    @Except({"entries", "others"})
    View<Entry> kept();

    @Intersect({"entries", "others"})
    View<Entry> shared();

    @Intersect({"others", "entries"})
    View<Entry> sharedBack();

    @Distinct("entries")
    View<Entry> once();

    @Distinct("once")
    View<Entry> onceAgain();

    @SortBy("entries")
    static long byAmount(long amount) {
        return amount;
    }

    @TopK(value = "byAmount", k = 3)
    Order<Entry> least();

    @SortBy(value = "entries", descending = true)
    static long byId(long id) {
        return id;
    }

    @TopK(value = "byId", k = 4)
    Order<Entry> latest();

    @Pairwise("byAmount")
    static long step(Entry earlier, Entry later) {
        return later.amount() - earlier.amount();
    }

    @Sum("step")
    long climbed();

    @Each("entries")
    static long amounts(long amount) {
        return amount;
    }

    @Min("amounts")
    OptionalLong lowest();

    @Max("amounts")
    OptionalLong highest();

    @Quantile(value = "amounts", p = 0)
    OptionalLong first();

    @Quantile(value = "amounts", p = 0.5)
    OptionalLong middle();

    @Quantile(value = "amounts", p = 1)
    OptionalLong last();

    @GroupBy(value = "entries", into = AccountTotal.class)
    static String byAccount(String account) {
        return account == null ? "-" : account;
    }

    @Sum("byAccount")
    static long totals(long sum) {
        return sum;
    }

    @Sum("byAccount")
    static long sizes(long size) {
        return size;
    }
}
