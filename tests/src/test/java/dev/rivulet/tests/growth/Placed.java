package dev.rivulet.tests.growth;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Window;
import dev.rivulet.runtime.collection.Groups;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Windows;
import dev.rivulet.runtime.time.TimeWindow;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every operator over {@code facts} as they stand, within groups of them, within windows that overlap, within sessions. */
interface Placed extends Everything {
    /** A row put in from outside. */
    record Entry(long k, long r, long v) {}

    @Collection
    Rows<Entry> entries();

    /** All within a group. */
    @Graph
    interface Inner extends Everything {
        @Collection
        Rows<Fact> facts();
    }

    /** All within a window. */
    @Graph
    interface Spell extends Everything {
        @Collection
        Rows<Fact> facts();

        @Input
        @Key
        TimeWindow window();
    }

    @GroupBy(value = "facts", into = Inner.class)
    static long thirds(long k) {
        return k % 3;
    }

    @Window(value = "facts", on = "k", unit = ChronoUnit.SECONDS, size = "PT8S", slide = "PT4S", lateness = "PT0S", into = Spell.class)
    Windows<Spell> hops();

    @Window(value = "facts", on = "k", unit = ChronoUnit.SECONDS, gap = "PT2S", lateness = "PT0S", into = Spell.class)
    Windows<Spell> runs();

    @Query
    static Map<Long, List<Object>> inThirds(Groups<Long, Inner> thirds) {
        Map<Long, List<Object>> all = new TreeMap<>();
        thirds.keys().forEach(key -> all.put(key, thirds.get(key).answer()));
        return all;
    }

    /** What each group says. */
    Map<Long, List<Object>> inThirds();

    @Query
    static Map<Long, List<Object>> inHops(Windows<Spell> hops) {
        return spells(hops);
    }

    /** What each window says, by its start. */
    Map<Long, List<Object>> inHops();

    @Query
    static Map<Long, List<Object>> inRuns(Windows<Spell> runs) {
        return spells(runs);
    }

    /** What each session says, by its start. */
    Map<Long, List<Object>> inRuns();

    private static Map<Long, List<Object>> spells(Windows<Spell> windows) {
        Map<Long, List<Object>> all = new TreeMap<>();
        windows.keys().forEach(key -> all.put(key.start().getEpochSecond(), windows.get(key).answer()));
        return all;
    }
}
