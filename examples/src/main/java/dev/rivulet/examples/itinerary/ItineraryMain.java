package dev.rivulet.examples.itinerary;

import dev.rivulet.examples.support.Costs;
import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Moves visits of a journey, and shows what is worked out again: where it was and where it is, no more. */
public final class ItineraryMain {
    private static final int MOVES = 2_000;

    private final PrintStream out;

    private ItineraryMain(PrintStream out) {
        this.out = out;
    }

    /** Runs, and exits with 1 if a result is not that of a computation from scratch. */
    public static void main(String[] arguments) {
        if (!run(System.out)) {
            System.exit(1);
        }
    }

    static boolean run(PrintStream out) {
        return new ItineraryMain(out).run();
    }

    private boolean run() {
        capitals();
        out.printf("%n%12s %18s %18s %18s%n", "visits", "µs a move", "legs a move", "µs from scratch");
        boolean right = true;
        for (int visits = 1_000; visits <= 100_000; visits *= 10) {
            right &= moves(visits);
        }
        out.println("distance " + (right ? "equal to the bit to" : "NOT that of") + " a computation from scratch");
        return right;
    }

    /** One visit of the journey by hand moved to another day. */
    private void capitals() {
        CountingRoads roads = new CountingRoads();
        ItineraryGraph graph = ItineraryGraph.builder().roads(roads).explain().build();
        Tour.capitals().forEach(visit -> graph.visits().put(visit.place(), visit));
        print(graph);
        roads.restart();
        Visit vienna = graph.visits().get("Vienna");
        List<String> run = new Costs(graph.describe(), graph::explain).nodesRun(() -> {
            graph.visits().put("Vienna", vienna.at(vienna.arrival().plus(Duration.ofHours(84))));
            graph.summary();
        });
        out.printf("%nVienna between Prague and Budapest instead%n%n");
        print(graph);
        out.printf("%nlegs worked out to move it: %d, of %d; nodes run: %s%n",
                roads.asked(), graph.legs().size(), String.join(", ", run));
        out.println(graph.explain("distance"));
    }

    private void print(ItineraryGraph graph) {
        for (Leg leg : graph.legs()) {
            out.printf("%10s - %-10s %9.1f km%n", leg.from(), leg.to(), leg.km());
        }
        out.println(graph.summary());
    }

    /** Visits of a long journey moved one at a time, the distance read after each. */
    private boolean moves(int visits) {
        Random random = new Random(visits);
        CountingRoads roads = new CountingRoads();
        ItineraryGraph graph = ItineraryGraph.builder().roads(roads).build();
        Map<String, Visit> all = new LinkedHashMap<>();
        Tour.random(visits, random).forEach(visit -> all.put(visit.place(), visit));
        all.forEach(graph.visits()::put);
        graph.distance();
        move(graph, all, random);
        roads.restart();
        double micros = move(graph, all, random);
        double legs = (double) roads.asked() / MOVES;
        double[] expected = new double[1];
        double scratch = Costs.micros(1, i -> expected[0] = new FromScratch(all.values(), Roads::crow).distance());
        out.printf("%,12d %18.1f %18.2f %,18.0f%n", visits, micros, legs, scratch);
        return graph.distance() == expected[0];
    }

    private static double move(ItineraryGraph graph, Map<String, Visit> all, Random random) {
        return Costs.micros(MOVES, i -> {
            String place = "stop " + random.nextInt(all.size());
            Visit moved = all.get(place).at(Tour.START.plusSeconds(random.nextInt(3600 * all.size())));
            all.put(place, moved);
            graph.visits().put(place, moved);
            graph.distance();
        });
    }

    /** Roads as the crow flies that count how often they were asked. */
    private static final class CountingRoads implements Roads {
        private long asked;

        @Override
        public double km(Visit from, Visit to) {
            asked++;
            return Roads.crow(from, to);
        }

        private long asked() {
            return asked;
        }

        private void restart() {
            asked = 0;
        }
    }
}
