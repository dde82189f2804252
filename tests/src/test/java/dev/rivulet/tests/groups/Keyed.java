package dev.rivulet.tests.groups;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;

/** Keys of several kinds, and a feed that is named. */
@Graph
interface Keyed {
    /** Two components as one key. */
    record Place(String desk, String book) {}

    /** At one place, summed. */
    @Graph
    interface First {
        @Collection
        Rows<Fill> first();

        @Sum("first")
        static long ofFirst(long size) {
            return size;
        }
    }

    /** At one place, summed and counted. */
    @Graph
    interface Second {
        @Key
        @Input
        Place place();

        @Collection
        Rows<Fill> second();

        @Sum("second")
        static long ofSecond(long size) {
            return size;
        }

        @Count("second")
        int none();
    }

    /** By a number, and by its sign within. */
    @Graph
    interface Bucket {
        @Key
        @Input
        long floor();

        @Collection
        Rows<Fill> fills();

        @GroupBy(value = "fills", into = First.class, feed = "first")
        static Place places(String desk, String book, long floor) {
            return floor > 0 ? new Place(desk, book) : new Place(desk, "all");
        }

        @Sum("places")
        static long sum(long ofFirst) {
            return ofFirst;
        }
    }

    @Collection
    Rows<Fill> fills();

    @Input
    default long width() {
        return 10;
    }

    @GroupBy(value = "fills", into = Second.class, feed = "second")
    static Place byPlace(String desk, String book) {
        return new Place(desk, book);
    }

    @GroupBy(value = "fills", into = Bucket.class)
    static long bySize(long size, long width) {
        return Math.floorDiv(size, width) * width;
    }

    @GroupBy(value = "fills", into = Holdings.class)
    static String bySymbol(String symbol) {
        return symbol;
    }

    /** One symbol. */
    @Graph
    interface Holdings {
        @Key
        @Input
        String symbol();

        @Collection
        Rows<Fill> fills();

        @Sum("fills")
        static long net(long size) {
            return size;
        }

        long net();
    }

    /** What is held of one symbol. */
    record Net(String symbol, long net) {}

    @Each("bySymbol")
    static Net held(String symbol, long net) {
        return new Net(symbol, net);
    }

    @GroupBy(value = "held", into = Letters.class)
    static int byLength(String symbol, long net) {
        return symbol.length() * (net < 0 ? -1 : 1);
    }

    /** Symbols of one length. */
    @Graph
    interface Letters {
        @Collection
        Rows<Net> holdings();

        @Sum("holdings")
        static long nets(long net) {
            return net;
        }
    }

    @Sum("byLength")
    static long all(long nets) {
        return nets;
    }
}
