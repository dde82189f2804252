package dev.rivulet.examples.vwap;

import dev.rivulet.runtime.inspect.NodeDescription;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Plays the tape into one {@link Vwap} graph, reading the cents after each trade. */
final class HourPlay {
    private static final int WARM_UP = 2;

    private final Tape tape;
    private final double minimum;
    /** Where each trade stands, to take it out again. */
    private final int[] slots;

    HourPlay(Tape tape, double minimum) {
        this.tape = tape;
        this.minimum = minimum;
        this.slots = new int[tape.size()];
    }

    /**
     * Plays {@code repeat} times, after some that warm up and fill the columns, and prints what
     * came out; answers if it is right. In between all trades are taken out again.
     */
    boolean run(int repeat, PrintStream out) {
        VwapGraph graph = VwapGraph.builder().minimum(minimum).build();
        Meter.Reading reading = null;
        try (Progress progress = new Progress("trades", (long) (WARM_UP + repeat) * tape.size())) {
            for (int i = 0; i < WARM_UP + repeat; i++) {
                clear(graph);
                Meter meter = new Meter();
                play(graph, progress);
                reading = meter.read(tape.size());
            }
        }
        VwapGraph explained = VwapGraph.builder().minimum(minimum).explain().build();
        play(explained, null);
        List<String> names =
                explained.describe().nodes().stream().map(NodeDescription::name).toList();
        double nodes = Meter.nodesRun(names, name -> explained.explain(name).runs(), tape.size());
        return report(graph, reading, nodes, out);
    }

    private void clear(VwapGraph graph) {
        if (!graph.trades().isEmpty()) {
            for (int slot : slots) {
                graph.trades().deleteSlot(slot);
            }
            graph.cents();
        }
    }

    private void play(VwapGraph graph, Progress progress) {
        VwapGraph.TradesRows trades = graph.trades();
        for (int i = 0; i < tape.size(); i++) {
            slots[i] = trades.insert(tape.at()[i], tape.price()[i], tape.amount()[i]);
            graph.cents();
            if (progress != null && i % Progress.STEP == 0) {
                progress.step();
            }
        }
    }

    private boolean report(VwapGraph graph, Meter.Reading reading, double nodes, PrintStream out) {
        FromScratch scratch = new FromScratch(tape, minimum);
        boolean same = Report.same(graph.vwap(), scratch.all().vwap())
                && graph.byHour().size() == scratch.hours().size();
        out.printf("%-20s %12s %12s %12s %12s%n", "hour (UTC)", "volume", "VWAP", "high", "low");
        for (Map.Entry<Long, FromScratch.Totals> expected : scratch.hours().entrySet()) {
            Hour hour = graph.byHour().get(expected.getKey());
            FromScratch.Totals totals = expected.getValue();
            same &= hour != null
                    && Report.same(hour.volume(), totals.volume())
                    && Report.same(hour.vwap(), totals.vwap())
                    && Report.same(hour.high(), totals.high())
                    && Report.same(hour.low(), totals.low());
            if (hour != null) {
                out.printf(
                        "%-20s %12.4f %12.4f %12.2f %12.2f%n",
                        Instant.ofEpochSecond(3600 * expected.getKey()),
                        hour.volume(), hour.vwap(), hour.high(), hour.low());
            }
        }
        out.printf("%n%s, %,d of %,d trades counted%n", graph.headline(), graph.count(), tape.size());
        Report.figures(reading, nodes, out);
        return Report.verdict(same, "every hour and the VWAP over all", out);
    }
}
