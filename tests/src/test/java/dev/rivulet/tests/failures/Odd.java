package dev.rivulet.tests.failures;

import dev.rivulet.annotations.*;
import dev.rivulet.annotations.Collection;
import dev.rivulet.runtime.collection.*;
import java.util.List;
import java.util.function.IntSupplier;

/** Methods of every kind that declare to throw anything. */
@Graph
interface Odd extends OddMixin<Oddity> {
    record Row(int key, int value) {}

    @Graph
    interface Part {
        @Collection Rows<Row> rows();

        @Sum("rows") static long sum(int value) throws Throwable {
            return Oddity.even(value);
        }

        @Query static long query(long sum) throws Throwable {
            return Oddity.even((int) sum);
        }

        @Max(value = "rows", empty = "0") static int most(int value) throws Throwable {
            return Oddity.even(value);
        }
    }

    @Query static int query(int x) throws Throwable {
        return Oddity.even(x);
    }

    @Query static int lazy(IntSupplier query) throws Oddity {
        return Oddity.even(query.getAsInt());
    }

    @Collection Rows<Row> rows();

    @Filter("rows") static boolean filtered(int value) throws Throwable {
        return Oddity.even(value) >= 0;
    }

    @Each("rows") static int each(int value) throws Throwable {
        return Oddity.even(value);
    }

    @FlatMap("rows") static List<Integer> flat(int value) throws Throwable {
        return List.of(Oddity.even(value));
    }

    @SortBy("rows") static int sorted(int value) throws Throwable {
        return Oddity.even(value);
    }

    @Pairwise("rows") static int pairs(Row earlier, Row later) throws Throwable {
        return Oddity.even(earlier.value()) + Oddity.even(later.value());
    }

    @Sliding(value = "rows", rows = 2) static int runs(List<Row> run) throws Throwable {
        return Oddity.even(run.get(0).value()) + Oddity.even(run.get(1).value());
    }

    static int keyOf(Row row) throws Throwable {
        return Oddity.even(row.value());
    }

    @Join(left = "rows", right = "rows", leftKey = "keyOf", rightKey = "keyOf")
    static int joined(Row left, Row right) throws Throwable {
        return Oddity.even(left.value());
    }

    @GroupBy(value = "rows", into = Part.class) static int groups(int key, int value) throws Throwable {
        return Oddity.even(key);
    }

    @Sum("rows") static long sum(int value) throws Throwable {
        return Oddity.even(value);
    }

    @First(value = "rows", empty = "0") static int first(int value) throws Throwable {
        return Oddity.even(value);
    }

    @Quantile(value = "rows", p = 0.5, empty = "0") static int middle(int value) throws Throwable {
        return Oddity.even(value);
    }

    @Fold("rows") static long folded(long folded, int value) throws Throwable {
        return folded + Oddity.even(value);
    }

    @Unfold("folded") static long unfolded(long folded, int value) throws Throwable {
        return folded - Oddity.even(value);
    }

    @Zero("folded") static long none() throws Throwable {
        return Oddity.even(0);
    }

    @Reduce("each") static int reduced(int earlier, int later) throws Throwable {
        return Oddity.even(earlier) + Oddity.even(later);
    }
}
