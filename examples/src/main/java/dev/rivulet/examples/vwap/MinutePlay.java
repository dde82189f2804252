package dev.rivulet.examples.vwap;

import dev.rivulet.runtime.inspect.NodeDescription;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Plays the tape by event time into {@link Minutes}: a minute closes when a trade of a later one comes. */
final class MinutePlay {
    private static final int WARM_UP = 2;
    private static final int SHOWN = 10;

    private final Tape tape;
    private final double minimum;
    private int kept;

    MinutePlay(Tape tape, double minimum) {
        this.tape = tape;
        this.minimum = minimum;
    }

    /** Plays {@code repeat} times, each into a new graph, as time never goes back; answers if the bars are right. */
    boolean run(int repeat, PrintStream out) {
        MinutesGraph graph = null;
        Meter.Reading reading = null;
        try (Progress progress = new Progress("minutes", (long) (WARM_UP + repeat) * tape.size())) {
            for (int i = 0; i < WARM_UP + repeat; i++) {
                graph = MinutesGraph.builder().minimum(minimum).build();
                Meter meter = new Meter();
                play(graph, progress);
                reading = meter.read(tape.size());
            }
        }
        MinutesGraph explained = MinutesGraph.builder().minimum(minimum).explain().build();
        play(explained, null);
        List<String> names =
                explained.describe().nodes().stream().map(NodeDescription::name).toList();
        double nodes = Meter.nodesRun(names, name -> explained.explain(name).runs(), tape.size());
        print(graph, out);
        Report.figures(reading, nodes, out);
        return Report.verdict(same(graph), "every minute", out);
    }

    private void play(MinutesGraph graph, Progress progress) {
        MinutesGraph.TradesRows trades = graph.trades();
        kept = 0;
        long minute = Long.MIN_VALUE;
        for (int i = 0; i < tape.size(); i++) {
            long next = Math.floorDiv(tape.at()[i], 60L);
            if (next > minute) {
                minute = next;
                kept = Math.max(kept, trades.size());
                graph.advanceTo(start(minute));
            }
            trades.insert(tape.at()[i], tape.price()[i], tape.amount()[i]);
            graph.running();
            if (progress != null && i % Progress.STEP == 0) {
                progress.step();
            }
        }
        graph.advanceTo(start(minute + 1));
    }

    private static Instant start(long minute) {
        return Instant.ofEpochSecond(60 * minute);
    }

    private void print(MinutesGraph graph, PrintStream out) {
        out.printf("%n%-20s %12s %12s %12s %12s %12s%n", "busy minute (UTC)", "volume", "open", "high", "low", "close");
        graph.bars().stream()
                .sorted(Comparator.comparingDouble(Candle::volume).reversed())
                .limit(SHOWN)
                .forEach(bar -> out.printf(
                        "%-20s %12.4f %12.2f %12.2f %12.2f %12.2f%n",
                        bar.start(), bar.volume(), bar.open(), bar.high(), bar.low(), bar.close()));
        out.printf("%n%,d minutes with %,.4f bitcoins; at most %,d trades kept, %,d came too late%n",
                graph.closed(), graph.traded(), kept, graph.minutes().late());
    }

    private boolean same(MinutesGraph graph) {
        Map<Long, FromScratch.Totals> expected = new FromScratch(tape, minimum).minutes();
        return graph.closed() == expected.size()
                && graph.minutes().isEmpty()
                && graph.minutes().late() == 0
                && graph.bars().stream()
                        .allMatch(bar -> same(bar, expected.get(Math.floorDiv(bar.start().getEpochSecond(), 60L))));
    }

    private static boolean same(Candle bar, FromScratch.Totals expected) {
        return expected != null
                && bar.count() == expected.count()
                && Report.same(bar.open(), expected.open())
                && Report.same(bar.high(), expected.high())
                && Report.same(bar.low(), expected.low())
                && Report.same(bar.close(), expected.close())
                && Report.same(bar.volume(), expected.volume())
                && Report.same(bar.vwap(), expected.vwap());
    }
}
