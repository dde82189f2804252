package dev.rivulet.examples.leaderboard;

import dev.rivulet.annotations.Average;
import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Max;
import dev.rivulet.runtime.collection.Rows;

/** The players of one league. */
@Graph
public interface League {
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

    long best();

    double mean();
}
