package dev.rivulet.examples.leaderboard;

import dev.rivulet.annotations.Average;
import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Max;
import dev.rivulet.annotations.Query;
import dev.rivulet.runtime.collection.Rows;
import java.util.Locale;

/** The players of one league. */
@Graph
public interface League {
    @Input
    @Key
    String league();

    @Collection
    Rows<Player> players();

    @Count("players")
    int size();

    @Max("players")
    static long best(long points) {
        return points;
    }

    @Average("players")
    static double mean(long points) {
        return points;
    }

    @Query
    static String headline(String league, int size, long best, double mean) {
        return String.format(Locale.ROOT, "%-8s %,8d players, best %,d, mean %,.1f", league, size, best, mean);
    }

    long best();

    double mean();

    String headline();
}
