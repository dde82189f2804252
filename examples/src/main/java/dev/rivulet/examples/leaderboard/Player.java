package dev.rivulet.examples.leaderboard;

/**
 * A player.
 *
 * @param name unique
 * @param league where the player plays
 * @param points won so far
 */
public record Player(String name, String league, long points) {
    /** The same player with other points. */
    Player with(long others) {
        return new Player(name, league, others);
    }
}
