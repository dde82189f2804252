package dev.rivulet.tests.rows;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.Filter;
import dev.rivulet.annotations.First;
import dev.rivulet.annotations.Fold;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Join;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Max;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.SortBy;
import dev.rivulet.annotations.Sum;
import dev.rivulet.annotations.Unfold;
import dev.rivulet.annotations.Zero;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Table;
import java.util.List;

/** Names that could mean two things, of which one is possible. */
@Graph
interface Bindings {
    /** A row with a component that nodes are called like. */
    record Risk(String desk, String trader, double value, int weight) {}

    /** An item ordered. */
    record Line(String sku, int quantity) {}

    /** What is ordered. */
    record Product(String name, double price, @Nullable String note) {}

    /** A row of which the type is partly unknown. */
    record Box<T>(T content, List<T> more, int size) {}

    /** May be null. */
    @interface Nullable {}

    @Collection
    Rows<Risk> risks();

    @Sum("risks")
    static double total(Risk risk) {
        return risk.value();
    }

    @GroupBy(value = "risks", into = Desk.class)
    static String byDesk(String desk) {
        return desk;
    }

    @Sum("byDesk")
    static double value(double value) {
        return value;
    }

    @Max(value = "byDesk", empty = "-1")
    static double most(double most) {
        return most;
    }

    @Fold("risks")
    static int weight(int folded, int weight) {
        return folded + weight;
    }

    @Unfold("weight")
    static int lighter(int folded, int weight) {
        return folded - weight;
    }

    @Zero("weight")
    static int none() {
        return 0;
    }

    @Filter("byDesk")
    static boolean large(double share, double total) {
        return 2 * share * total > total;
    }

    @SortBy("byDesk")
    static double ranked(double total, double share) {
        return share * total;
    }

    /** Of one desk; it is handed the total. */
    @Graph
    interface Desk {
        @Input
        double total();

        @Key
        @Input
        String desk();

        @Collection
        Rows<Risk> risks();

        @Sum("risks")
        static double value(double value) {
            return value;
        }

        @Max(value = "byTrader", empty = "0")
        static double most(double top) {
            return top;
        }

        @GroupBy(value = "risks", into = Trader.class)
        static String byTrader(String trader) {
            return trader;
        }

        @Filter("byTrader")
        static boolean above(double top, double total) {
            return 4 * top > total;
        }

        @Sum("above")
        static double above4(double total, double top) {
            return top / total;
        }

        @Query
        static double share(double value, double total) {
            return value / total;
        }

        double value();

        double above4();

        double share();
    }

    /** Of one trader, who is handed the total again. */
    @Graph
    interface Trader {
        @Input
        double total();

        @Collection
        Rows<Risk> risks();

        @Max(value = "risks", empty = "0")
        static double top(double value) {
            return value;
        }
    }

    @Collection
    Table<Integer, Line> lines();

    @Collection
    Table<String, Product> products();

    @Join(left = "lines", right = "products", on = "sku")
    static String ordered(Line line, Product product, @Key int lines, @Key String products) {
        return lines + ":" + products + ":" + product.price() * line.quantity();
    }

    @Join(left = "lines", right = "products", on = "sku")
    static String noted(@Nullable String note, Product product, int quantity) {
        return quantity + product.name() + note;
    }

    @Join(left = "lines", right = "products", on = "sku")
    static String all(@Nullable Product product, Line line) {
        return line.quantity() + (product == null ? "?" : product.name());
    }

    @Collection
    Rows<Box<?>> boxes();

    @Filter("boxes")
    static boolean full(Object content, int size) {
        return content != null && size > 0;
    }

    @Each("full")
    static String shown(Object content, List<?> more) {
        return content + "" + more;
    }

    @First("shown")
    java.util.Optional<String> first();
}
