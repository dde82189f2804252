package dev.rivulet.examples.leaderboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.collection.Order;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The leaderboard against one from scratch after every change, and the program as a user runs it. */
class LeaderboardTest {
    private static final int STEPS = 400;
    private static final int PLAYERS = 30;

    private final Map<String, Player> players = new LinkedHashMap<>();
    private final LeaderboardGraph graph = LeaderboardGraph.builder().build();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyStepIsWhatComesFromScratch(long seed) {
        Random random = new Random(seed);
        Season season = new Season(random);
        check();
        for (int i = 0; i < STEPS; i++) {
            step(season.player(random.nextInt(PLAYERS)), random);
            check();
        }
    }

    /** Points are few, so that many are equal. */
    private void step(Player player, Random random) {
        if (random.nextInt(4) > 0) {
            Player scored = player.with(random.nextInt(8));
            players.put(player.name(), scored);
            graph.players().put(player.name(), scored);
        } else if (players.remove(player.name()) != null) {
            graph.players().remove(player.name());
        }
    }

    private void check() {
        FromScratch scratch = new FromScratch(players.values());
        List<Player> expected = scratch.ranking();
        Order<Player> ranking = graph.ranking();
        assertEquals(expected, ranking.asList());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), ranking.get(i));
            assertEquals(i, ranking.rank(expected.get(i)));
            assertEquals(i, ranking.rankOfSlot(graph.players().slotOf(expected.get(i).name())));
        }
        assertEquals(-1, ranking.rank(new Player("nobody", "north", 3)));
        int half = expected.size() / 2;
        assertEquals(expected.subList(half, expected.size()), ranking.range(half, expected.size()));
        assertEquals(scratch.top(), graph.top().asList());
        assertEquals(scratch.median(), graph.median());
        checkLeagues(scratch.means());
    }

    private void checkLeagues(Map<String, Double> means) {
        assertEquals(means.size(), graph.leagues().size());
        means.forEach((league, mean) -> assertEquals(mean, graph.leagues().get(league).mean()));
    }

    @Test
    void theProgram() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean right = LeaderboardMain.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(right, text);
        assertTrue(text.contains("the ten best"), text);
    }
}
