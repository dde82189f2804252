package dev.rivulet.examples.leaderboard;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Quantile;
import dev.rivulet.annotations.SortBy;
import dev.rivulet.annotations.TopK;
import dev.rivulet.runtime.collection.Order;
import dev.rivulet.runtime.collection.Table;

/** Players in the order of their points; of equals, who came first. */
@Graph
public interface Leaderboard {
    /** By name. */
    @Collection
    Table<String, Player> players();

    @SortBy(value = "players", descending = true)
    static long ranking(long points) {
        return points;
    }

    @TopK(value = "ranking", k = 10)
    Order<Player> top();

    @Quantile(value = "players", p = 0.5, empty = "0")
    static long median(long points) {
        return points;
    }

    @GroupBy(value = "players", into = League.class)
    static String leagues(String league) {
        return league;
    }

    Order<Player> ranking();
}
