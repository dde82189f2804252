package dev.rivulet.examples.leaderboard;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Players and results by chance. */
final class Season {
    private static final List<String> LEAGUES = List.of("north", "south", "east", "west");

    private final Random random;

    Season(Random random) {
        this.random = random;
    }

    /** So many players. */
    List<Player> players(int number) {
        return IntStream.range(0, number).mapToObj(this::player).toList();
    }

    /** Player {@code i}: few are good. */
    Player player(int i) {
        String league = LEAGUES.get(random.nextInt(LEAGUES.size()));
        return new Player("player " + i, league, 1000 + Math.round(300 * random.nextGaussian()));
    }

    /** The player after a game. */
    Player play(Player player) {
        return player.with(player.points() + random.nextInt(61) - 30);
    }
}
