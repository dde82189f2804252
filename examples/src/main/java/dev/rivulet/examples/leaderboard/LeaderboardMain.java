package dev.rivulet.examples.leaderboard;

import dev.rivulet.examples.support.Costs;
import dev.rivulet.runtime.collection.Order;
import java.io.PrintStream;
import java.util.List;
import java.util.Random;

/** A season of many players: after each game the ten best and the rank of who played. */
public final class LeaderboardMain {
    private static final int PLAYERS = 100_000;
    private static final int GAMES = 50_000;

    private final PrintStream out;
    private final Random random = new Random(7);
    private final Season season = new Season(random);
    private final Player[] players = season.players(PLAYERS).toArray(Player[]::new);
    private final LeaderboardGraph graph = LeaderboardGraph.builder().build();

    private LeaderboardMain(PrintStream out) {
        this.out = out;
    }

    /** Runs, and exits with 1 if a result is not that of a computation from scratch. */
    public static void main(String[] arguments) {
        if (!run(System.out)) {
            System.exit(1);
        }
    }

    static boolean run(PrintStream out) {
        return new LeaderboardMain(out).run();
    }

    private boolean run() {
        for (Player player : players) {
            graph.players().put(player.name(), player);
        }
        graph.top();
        Costs.micros(GAMES, this::game);
        double micros = Costs.micros(GAMES, this::game);
        FromScratch[] scratch = new FromScratch[1];
        double anew = Costs.micros(1, i -> scratch[0] = new FromScratch(List.of(players)));
        print();
        out.printf("%n%,d games among %,d players, %.1f µs each with the ten best, a rank and the median read;"
                        + " %,.0f µs from scratch%n",
                GAMES, PLAYERS, micros, anew);
        boolean right = same(scratch[0]);
        out.println("ranking, ten best, median and leagues "
                + (right ? "equal to" : "NOT those of") + " a computation from scratch");
        return right;
    }

    private void game(int i) {
        int who = random.nextInt(PLAYERS);
        Player played = season.play(players[who]);
        players[who] = played;
        int slot = graph.players().put(played.name(), played);
        if (graph.top().size() != 10 || graph.ranking().rankOfSlot(slot) < 0) {
            throw new IllegalStateException(played + " is nowhere");
        }
        graph.median();
    }

    private void print() {
        Order<Player> ranking = graph.ranking();
        out.println("the ten best");
        lines(ranking, 0, 10);
        int rank = ranking.rankOfSlot(graph.players().slotOf(players[0].name()));
        out.printf("%naround %s, place %,d%n", players[0].name(), rank + 1);
        lines(ranking, Math.max(0, rank - 2), Math.min(PLAYERS, rank + 3));
        out.printf("%nmedian %,d points%n", graph.median());
        for (String name : graph.leagues().keys()) {
            League league = graph.leagues().get(name);
            out.printf("%-8s %,8d players, best %,d, mean %,.1f%n", name, league.size(), league.best(), league.mean());
        }
    }

    private void lines(Order<Player> ranking, int from, int to) {
        int place = from;
        for (Player player : ranking.range(from, to)) {
            place++;
            out.printf("%,8d  %-16s %-6s %,6d%n", place, player.name(), player.league(), player.points());
        }
    }

    private boolean same(FromScratch scratch) {
        return scratch.ranking().equals(graph.ranking().asList())
                && scratch.top().equals(graph.top().asList())
                && scratch.median() == graph.median()
                && scratch.means().entrySet().stream()
                        .allMatch(mean -> graph.leagues().get(mean.getKey()).mean() == mean.getValue());
    }
}
