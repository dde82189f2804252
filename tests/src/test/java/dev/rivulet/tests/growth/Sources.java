package dev.rivulet.tests.growth;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.Filter;
import dev.rivulet.annotations.FlatMap;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Join;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.SortBy;
import dev.rivulet.annotations.Sum;
import dev.rivulet.annotations.Union;
import dev.rivulet.annotations.Window;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.View;
import dev.rivulet.runtime.collection.Windows;
import dev.rivulet.runtime.time.TimeWindow;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Where facts come from: each a graph with all operators over them. */
final class Sources {
    private Sources() {}

    /** Where an entry is counted. */
    record Key2(long k, long r) {}

    /** What entries of one place sum up to. */
    @Graph
    interface Total {
        @Collection
        Rows<Placed.Entry> entries();

        @Sum("entries")
        static long total(long v) {
            return v;
        }
    }

    /** What facts of one place sum up to. */
    @Graph
    interface Part {
        @Collection
        Rows<Everything.Fact> facts();

        @Sum("facts")
        static long total(long v) {
            return v;
        }

        @Count("facts")
        int number();
    }

    /** The entries of a window. */
    @Graph
    interface Span {
        @Collection
        Rows<Placed.Entry> entries();

        @Input
        @Key
        TimeWindow window();

        @Sum("entries")
        static long total(long v) {
            return v;
        }

        @Count("entries")
        int number();
    }

    /** The same, in a window that is not made of panes, since its graph sorts. */
    @Graph
    interface Ranked {
        @Collection
        Rows<Placed.Entry> entries();

        @Input
        @Key
        TimeWindow window();

        @SortBy("entries")
        static long ranked(long v) {
            return v;
        }

        @Sum("ranked")
        static long total(long v) {
            return v;
        }

        @Count("entries")
        int number();
    }

    /** Of rows. */
    @Graph
    interface OfRows extends Placed {
        @Filter("entries")
        static boolean some(long v) {
            return v >= 0;
        }

        @Each("some")
        static Fact facts(long k, long r, long v) {
            return new Fact(k, r, v);
        }
    }

    /** Of rows of their own slots. */
    @Graph
    interface OfJoined extends Placed {
        @FlatMap("entries")
        static List<Entry> twofold(long k, long r, long v) {
            return List.of(new Entry(k, r, v), new Entry(k, r + 50, v + 1));
        }

        @Join(left = "twofold", right = "entries", on = {"k", "r"})
        static Fact joined(Entry left, Entry right) {
            return new Fact(left.k(), left.r(), left.v() + right.v());
        }

        @Filter("twofold")
        static boolean far(long r) {
            return r >= 50;
        }

        @Each("far")
        static Fact farther(long k, long r, long v) {
            return new Fact(k, r, v);
        }

        @Union({"joined", "farther"})
        View<Fact> facts();
    }

    /** Of groups. */
    @Graph
    interface OfGroups extends Placed {
        @GroupBy(value = "entries", into = Total.class)
        static Key2 places(long k, long r) {
            return new Key2(k, r);
        }

        @Each("places")
        static Fact facts(@Key Key2 key, long total) {
            return new Fact(key.k(), key.r(), total);
        }
    }

    /** Of groups of what comes of groups. */
    @Graph
    interface OfGroupsOfGroups extends Placed {
        @GroupBy(value = "entries", into = Total.class)
        static Key2 places(long k, long r) {
            return new Key2(k, r);
        }

        @Each("places")
        static Fact found(@Key Key2 key, long total) {
            return new Fact(key.k(), key.r(), total);
        }

        @GroupBy(value = "found", into = Part.class)
        static long regions(long k) {
            return k / 2;
        }

        @Each("regions")
        static Fact facts(@Key Long key, int number, long total) {
            return new Fact(key, number, total);
        }
    }

    /** Of groups within groups, and what comes of those there. */
    @Graph
    interface OfNestedGroups extends Placed {
        /** What stands within. */
        @Graph
        interface Outer {
            @Collection
            Rows<Entry> entries();

            @GroupBy(value = "entries", into = Total.class)
            static long inner(long r) {
                return r;
            }

            @Each("inner")
            static Fact found(@Key Long key, long total) {
                return new Fact(key, key % 3, total);
            }

            @GroupBy(value = "found", into = Part.class)
            static long again(long r) {
                return r;
            }

            @Sum("again")
            static long sum(long total) {
                return total;
            }

            @Count("again")
            int pieces();
        }

        @GroupBy(value = "entries", into = Outer.class)
        static long outer(long k) {
            return k;
        }

        @Each("outer")
        static Fact facts(@Key Long key, int pieces, long sum) {
            return new Fact(key, pieces, sum);
        }
    }

    /** Of windows. */
    @Graph
    interface OfWindows extends Placed {
        @Window(value = "entries", on = "k", unit = ChronoUnit.SECONDS, size = "PT2S", lateness = "PT0S", into = Span.class)
        Windows<Span> spans();

        @Each("spans")
        static Fact facts(TimeWindow window, int number, long total) {
            return new Fact(window.start().getEpochSecond(), number, total);
        }
    }

    /** Of windows that overlap and are made of panes. */
    @Graph
    interface OfPanes extends Placed {
        @Window(value = "entries", on = "k", unit = ChronoUnit.SECONDS, size = "PT4S", slide = "PT2S", lateness = "PT0S", into = Span.class)
        Windows<Span> spans();

        @Each("spans")
        static Fact facts(TimeWindow window, int number, long total) {
            return new Fact(window.start().getEpochSecond(), number, total);
        }
    }

    /** Of windows that overlap and hold each row by itself. */
    @Graph
    interface OfPairs extends Placed {
        @Window(value = "entries", on = "k", unit = ChronoUnit.SECONDS, size = "PT4S", slide = "PT2S", lateness = "PT0S", into = Ranked.class)
        Windows<Ranked> spans();

        @Each("spans")
        static Fact facts(TimeWindow window, int number, long total) {
            return new Fact(window.start().getEpochSecond(), number, total);
        }
    }

    /** Of sessions. */
    @Graph
    interface OfSessions extends Placed {
        @Window(value = "entries", on = "k", unit = ChronoUnit.SECONDS, gap = "PT1S", lateness = "PT0S", into = Span.class)
        Windows<Span> spans();

        @Each("spans")
        static Fact facts(TimeWindow window, int number, long total) {
            return new Fact(window.start().getEpochSecond(), number, total);
        }
    }

    /** Of windows of what comes of groups. */
    @Graph
    interface OfWindowsOfGroups extends Placed {
        /** The facts of a window. */
        @Graph
        interface Within {
            @Collection
            Rows<Fact> facts();

            @Input
            @Key
            TimeWindow window();

            @Sum("facts")
            static long total(long v) {
                return v;
            }

            @Count("facts")
            int number();
        }

        @GroupBy(value = "entries", into = Total.class)
        static Key2 places(long k, long r) {
            return new Key2(k, r);
        }

        @Each("places")
        static Fact found(@Key Key2 key, long total) {
            return new Fact(key.k(), key.r(), total);
        }

        @Window(value = "found", on = "k", unit = ChronoUnit.SECONDS, size = "PT4S", slide = "PT2S", lateness = "PT0S", into = Within.class)
        Windows<Within> spans();

        @Each("spans")
        static Fact facts(TimeWindow window, int number, long total) {
            return new Fact(window.start().getEpochSecond(), number, total);
        }
    }

    /** Of windows within groups. */
    @Graph
    interface OfWindowsInGroups extends Placed {
        /** What stands within. */
        @Graph
        interface Outer {
            @Collection
            Rows<Entry> entries();

            @Window(value = "entries", on = "k", unit = ChronoUnit.SECONDS, size = "PT4S", slide = "PT2S", lateness = "PT0S", into = Span.class)
            Windows<Span> hops();

            @Window(value = "entries", on = "k", unit = ChronoUnit.SECONDS, gap = "PT1S", lateness = "PT0S", into = Span.class)
            Windows<Span> runs();

            @Sum("hops")
            static long sum(long total) {
                return total;
            }

            @Count("runs")
            int pieces();
        }

        @GroupBy(value = "entries", into = Outer.class)
        static long outer(long r) {
            return r;
        }

        @Each("outer")
        static Fact facts(@Key Long key, int pieces, long sum) {
            return new Fact(key, pieces, sum);
        }
    }

    /** Of groups of what comes of windows. */
    @Graph
    interface OfGroupsOfWindows extends Placed {
        @Window(value = "entries", on = "k", unit = ChronoUnit.SECONDS, size = "PT2S", lateness = "PT0S", into = Span.class)
        Windows<Span> spans();

        @Each("spans")
        static Fact found(TimeWindow window, int number, long total) {
            return new Fact(window.start().getEpochSecond(), number, total);
        }

        @GroupBy(value = "found", into = Part.class)
        static long regions(long k) {
            return k / 4;
        }

        @Each("regions")
        static Fact facts(@Key Long key, int number, long total) {
            return new Fact(key, number, total);
        }
    }
}
