package dev.rivulet.examples.vwap;

import dev.rivulet.runtime.inspect.NodeDescription;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;

/** Deals the tape among many instruments: each trade changes one leaf, by slot. */
final class InstrumentPlay {
    private final Tape tape;
    private final int instruments;

    InstrumentPlay(Tape tape, int instruments) {
        this.tape = tape;
        this.instruments = instruments;
    }

    /** Plays {@code repeat} times and prints what came out; answers if it is right. */
    boolean run(int repeat, PrintStream out) {
        InstrumentsGraph graph = InstrumentsGraph.builder().build();
        int[] slots = deal(graph);
        Meter.Reading reading = null;
        try (Progress progress = new Progress("trades", (long) repeat * tape.size())) {
            for (int i = 0; i < repeat; i++) {
                Meter meter = new Meter();
                play(graph, slots, progress);
                reading = meter.read(tape.size());
            }
        }
        InstrumentsGraph explained = InstrumentsGraph.builder().explain().build();
        int[] explainedSlots = deal(explained);
        List<String> names =
                explained.describe().nodes().stream().map(NodeDescription::name).toList();
        long before = names.stream().mapToLong(name -> explained.explain(name).runs()).sum();
        play(explained, explainedSlots, null);
        double nodes = Meter.nodesRun(
                names, name -> explained.explain(name).runs(), tape.size()) - before / (double) tape.size();
        out.printf("%,d instruments worth %.2f USD at their last trades%n", instruments, graph.total());
        Report.figures(reading, nodes, out);
        return Report.verdict(Report.same(graph.total(), fromScratch()), "the total of all instruments", out);
    }

    private int[] deal(InstrumentsGraph graph) {
        int[] slots = new int[instruments];
        for (int i = 0; i < instruments; i++) {
            slots[i] = graph.last().put("instrument " + i, 0L, 1.0, 0.0);
        }
        graph.cents();
        return slots;
    }

    private void play(InstrumentsGraph graph, int[] slots, Progress progress) {
        InstrumentsGraph.LastTable last = graph.last();
        for (int i = 0; i < tape.size(); i++) {
            int slot = slots[i % instruments];
            last.price(slot, tape.price()[i]);
            last.amount(slot, tape.amount()[i]);
            graph.cents();
            if (progress != null && i % Progress.STEP == 0) {
                progress.step();
            }
        }
    }

    private double fromScratch() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = Math.max(0, tape.size() - instruments); i < tape.size(); i++) {
            sum = sum.add(new BigDecimal(tape.price()[i] * tape.amount()[i]));
        }
        return sum.doubleValue();
    }
}
