package dev.rivulet.examples.crossrate;

import dev.rivulet.examples.support.Costs;
import dev.rivulet.examples.vwap.Tape;
import dev.rivulet.examples.vwap.TapeException;
import dev.rivulet.examples.vwap.TapeReader;
import dev.rivulet.examples.vwap.Trade;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;

/** Streams a week of bitcoin trades against the bars of Apple, then changes either side. */
public final class CrossRateMain {
    private static final LocalDate THANKSGIVING = LocalDate.of(2013, 11, 28);
    private static final LocalDate NEW_YEAR = LocalDate.of(2013, 1, 2);

    private final PrintStream out;
    private final Tape tape;
    private final List<Trade> trades = new ArrayList<>();
    private final Map<LocalDate, Bar> bars = new LinkedHashMap<>();
    private final CrossRateGraph graph = CrossRateGraph.builder().build();
    /** Where each trade stands. */
    private final int[] slots;

    private CrossRateMain(PrintStream out) throws TapeException {
        this.out = out;
        this.tape = TapeReader.read(null);
        this.slots = new int[tape.size()];
    }

    /** Runs, and exits with 1 if a result is not that of a computation from scratch. */
    public static void main(String[] arguments) throws TapeException {
        if (!run(System.out)) {
            System.exit(1);
        }
    }

    static boolean run(PrintStream out) throws TapeException {
        return new CrossRateMain(out).run();
    }

    private boolean run() {
        BarReader.read().forEach(this::put);
        double micros = Costs.micros(tape.size(), this::trade);
        print();
        out.printf("%n%,d trades, %.1f µs each with the rate read; %d days without a trade%n",
                tape.size(), micros, graph.quiet().size());
        boolean right = same();
        out.printf("%n%-52s %14s %10s %18s%n", "change", "trades priced", "µs", "shares a bitcoin");
        cost("each of the last 1,000 trades cancelled", 1, 1_000, this::cancelLast);
        int day = graph.days().get(THANKSGIVING).trades();
        Bar before = bars.get(THANKSGIVING.minusDays(1));
        cost("a close put in for Thanksgiving", day, 1, i -> put(new Bar(THANKSGIVING, before.close())));
        cost("that close corrected", day, 1, i -> put(new Bar(THANKSGIVING, before.close() + 1)));
        right &= same();
        cost("and taken out again", day, 1, i -> remove(THANKSGIVING));
        cost("a close of January corrected, 1,000 times", 0, 1_000, i -> put(new Bar(NEW_YEAR, 549 + i / 1e3)));
        right &= same();
        int priced = graph.swaps().size() - graph.missing();
        cost("the rate from scratch", priced, 1, i -> new FromScratch(trades, bars).rate());
        out.printf("%nevery day and the rate over all %s a computation from scratch%n",
                right ? "equal to the bit to" : "NOT those of");
        return right;
    }

    private void trade(int i) {
        trades.add(new Trade(tape.at()[i], tape.price()[i], tape.amount()[i]));
        slots[i] = graph.trades().insert(tape.at()[i], tape.price()[i], tape.amount()[i]);
        graph.rate();
    }

    private void cancelLast(int i) {
        trades.remove(trades.size() - 1);
        graph.trades().deleteSlot(slots[trades.size()]);
    }

    private void put(Bar bar) {
        bars.put(bar.day(), bar);
        graph.bars().put(bar.day(), bar);
    }

    private void remove(LocalDate day) {
        bars.remove(day);
        graph.bars().remove(day);
    }

    private void cost(String what, int priced, int times, IntConsumer change) {
        double micros = Costs.micros(times, i -> {
            change.accept(i);
            graph.rate();
        });
        out.printf("%-52s %,14d %,10.1f %18.6f%n", what, priced, micros, graph.rate());
    }

    private void print() {
        out.printf("%-16s %10s %12s %10s %10s %18s%n",
                "day (UTC)", "trades", "bitcoins", "USD", "close", "shares a bitcoin");
        graph.days().keys().forEach(this::print);
        out.printf("over all %.6f shares a bitcoin; %,d trades while the exchange was closed%n",
                graph.rate(), graph.missing());
    }

    private void print(LocalDate date) {
        Day day = graph.days().get(date);
        Bar bar = bars.get(date);
        out.printf("%s %s %,12d %,12.1f %10.2f %10s %18s%n",
                date,
                date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ROOT),
                day.trades(),
                day.volume(),
                day.price(),
                bar == null ? "closed" : "%.2f".formatted(bar.close()),
                bar == null ? "" : "%.6f".formatted(day.rate()));
    }

    private boolean same() {
        return new FromScratch(trades, bars).same(graph);
    }
}
