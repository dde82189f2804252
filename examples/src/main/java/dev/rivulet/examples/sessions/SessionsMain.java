package dev.rivulet.examples.sessions;

import dev.rivulet.examples.support.Costs;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Plays a day of edits out of order, the sessions that run read after each; then a late one, and one taken back. */
public final class SessionsMain {
    private static final Duration GAP = Duration.parse(Editor.GAP);
    private static final Duration LATENESS = Duration.parse(Editor.LATENESS);

    private final PrintStream out;
    private final List<Edit> edits = EditReader.read();
    private final List<Feed.Step> history = new Delivery(new Random(5)).of(edits);

    private SessionsMain(PrintStream out) {
        this.out = out;
    }

    /** Runs, and exits with 1 if a result is not that of a computation from scratch. */
    public static void main(String[] arguments) {
        if (!run(System.out)) {
            System.exit(1);
        }
    }

    static boolean run(PrintStream out) {
        return new SessionsMain(out).run();
    }

    private boolean run() {
        play(ActivityGraph.builder().build());
        ActivityGraph graph = ActivityGraph.builder().build();
        double micros = play(graph);
        FromScratch[] scratch = new FromScratch[1];
        double anew = Costs.micros(1, i -> scratch[0] = new FromScratch(history, GAP, LATENESS));
        hours(graph);
        int late = scratch[0].users().stream().mapToInt(user -> scratch[0].late(user).size()).sum();
        out.printf("%n%,d edits by %,d editors; %,d sessions of %.1f edits on average, %,d in the longest;"
                        + " %,d sessions run, %,d edits came too late%n",
                edits.size(), graph.users(), graph.finished(), graph.mean(), graph.busiest(), graph.running(), late);
        out.printf("%.1f µs an edit with the sessions that run and the mean read; %,.0f ms for all from scratch%n",
                micros, anew / 1e3);
        nodes();
        boolean right = same(graph, scratch[0]);
        out.println("\nthe sessions of every editor "
                + (right ? "equal to" : "NOT those of") + " a computation from scratch");
        return right;
    }

    private double play(ActivityGraph graph) {
        return play(graph, new GraphFeed(graph));
    }

    private double play(ActivityGraph graph, Feed feed) {
        return Costs.micros(history.size(), i -> {
            history.get(i).tell(feed);
            graph.running();
            graph.mean();
        });
    }

    /** Finished sessions by the hour in which they began. */
    private void hours(ActivityGraph graph) {
        Map<Instant, long[]> hours = new TreeMap<>();
        for (Visit visit : graph.visits()) {
            long[] hour = hours.computeIfAbsent(visit.start().truncatedTo(ChronoUnit.HOURS), at -> new long[3]);
            hour[0]++;
            hour[1] += visit.size();
            hour[2] += visit.active(GAP).toMinutes();
        }
        out.printf("%-20s %10s %10s %14s%n", "hour (UTC)", "sessions", "edits", "minutes, mean");
        hours.forEach((hour, sums) ->
                out.printf("%-20s %,10d %,10d %14.1f%n", hour, sums[0], sums[1], (double) sums[2] / sums[0]));
    }

    /** The nodes that run for edits by someone who is known, and for the time that closes their session. */
    private void nodes() {
        ActivityGraph graph = ActivityGraph.builder().explain().build();
        Feed feed = new GraphFeed(graph);
        play(graph, feed);
        Costs costs = new Costs(graph.describe(), graph::explain);
        Edit first = edits.get(0);
        Instant now = graph.watermark();
        Instant soon = now.plus(GAP);
        out.println();
        report("an edit that begins a session", costs, graph, () -> feed.add(again(first, now)));
        report("one that goes on with it", costs, graph, () -> feed.add(again(first, soon)));
        report("the time that closes it", costs, graph, () -> feed.advanceTo(soon.plus(GAP).plus(LATENESS)));
        report("an edit that comes too late", costs, graph, () -> feed.add(again(first, first.at())));
    }

    private static Edit again(Edit edit, Instant at) {
        return new Edit(-1, at, edit.user(), edit.robot(), 1);
    }

    private void report(String what, Costs costs, ActivityGraph graph, Runnable change) {
        List<String> nodes = costs.nodesRun(() -> {
            change.run();
            graph.running();
            graph.mean();
        });
        out.printf("%-30s runs %2d of %d nodes; %,d sessions run, %,d finished%n",
                what, nodes.size(), graph.describe().nodes().size(), graph.running(), graph.finished());
    }

    private static boolean same(ActivityGraph graph, FromScratch scratch) {
        return graph.users() == scratch.users().size()
                && graph.visits().stream().collect(Collectors.groupingBy(Visit::user)).equals(scratch.closed())
                && scratch.users().stream().allMatch(user -> same(graph.editors().get(user), scratch, user));
    }

    private static boolean same(Editor editor, FromScratch scratch, String user) {
        List<Visit> open = editor.sessions().stream()
                .map(Session::visit)
                .sorted(Comparator.comparing(Visit::start))
                .toList();
        return open.equals(scratch.open(user))
                && editor.sessions().late() == scratch.late(user).size();
    }
}
