package dev.rivulet.examples.leaderboard;

import static java.util.stream.Collectors.averagingLong;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The same leaderboard worked out anew from all players: the check. */
final class FromScratch {
    private final List<Player> ranking;

    /** Of {@code players}, in the order in which they came. */
    FromScratch(Collection<Player> players) {
        ranking = players.stream()
                .sorted(Comparator.comparingLong(Player::points).reversed())
                .toList();
    }

    List<Player> ranking() {
        return ranking;
    }

    List<Player> top() {
        return ranking.subList(0, Math.min(10, ranking.size()));
    }

    /** The lower median, 0 of no players. */
    long median() {
        return ranking.isEmpty() ? 0 : ranking.get(ranking.size() / 2).points();
    }

    Map<String, Double> means() {
        return ranking.stream().collect(groupingBy(Player::league, averagingLong(Player::points)));
    }
}
