package dev.rivulet.examples.positions;

import dev.rivulet.examples.support.Costs;
import dev.rivulet.runtime.QueryException;
import java.io.PrintStream;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** A day of trades and ticks, the exposure of the firm read after each; then limits, a missing mark, a question. */
public final class PositionsMain {
    private static final int FILLS = 20_000;
    private static final int EVENTS = 20_000;

    private final PrintStream out;
    private final Market market = new Market(new Random(3));
    private final PositionsGraph graph = PositionsGraph.builder().fx(0.92).build();
    private final Ledger ledger = new Ledger(graph);
    private long number;

    private PositionsMain(PrintStream out) {
        this.out = out;
    }

    /** Runs, and exits with 1 if a result is not that of a computation from scratch. */
    public static void main(String[] arguments) {
        if (!run(System.out)) {
            System.exit(1);
        }
    }

    static boolean run(PrintStream out) {
        return new PositionsMain(out).run();
    }

    private boolean run() {
        market.symbols().forEach(symbol -> ledger.mark(market.mark(symbol)));
        for (int i = 0; i < FILLS; i++) {
            trade(i);
        }
        graph.firm();
        Costs.micros(EVENTS, this::tick);
        double tick = Costs.micros(EVENTS, this::tick);
        double trade = Costs.micros(EVENTS, this::trade);
        double anew = Costs.micros(1, i -> ledger.fromScratch().firm());
        print();
        out.printf("%n%,d fills; %.1f µs a trade, %.1f µs a tick, with the exposure of the firm read;"
                        + " %,.0f µs from scratch, %,.0f times a trade%n",
                ledger.fills().size(), trade, tick, anew, anew / trade);
        boolean right = ledger.same();
        right &= limit();
        right &= missingMark();
        right &= question();
        nodes();
        out.println("\nevery desk, book and position "
                + (right ? "equal to the bit to" : "NOT those of") + " a computation from scratch");
        return right;
    }

    private void trade(int i) {
        ledger.put(number++, market.fill());
        graph.firm();
    }

    private void tick(int i) {
        ledger.mark(market.tick());
        graph.firm();
    }

    private void print() {
        out.printf("%-12s %10s %16s %16s %16s%n", "", "positions", "exposure EUR", "profit EUR", "limit EUR");
        for (String name : graph.desks().keys()) {
            Desk desk = graph.desks().get(name);
            line(name, "", desk::total, desk::earned);
            out.printf(" %,16.0f%s%n", desk.limit(), desk.breached() ? " breached" : "");
            for (String title : desk.books().keys()) {
                Book book = desk.books().get(title);
                line("  " + title, book.holdings().size(), book::gross, book::result);
                out.println();
            }
        }
        line("firm", "", graph::firm, graph::profit);
        out.println();
    }

    private void line(String name, Object positions, Supplier<Double> exposure, Supplier<Double> profit) {
        out.printf("%-12s %10s %16s %16s", name, positions, euros(exposure), euros(profit));
    }

    private static String euros(Supplier<Double> value) {
        return Agreement.valueOf(value).map("%,.0f"::formatted).orElse("?");
    }

    /** A limit of one desk, which no other desk feels. */
    private boolean limit() {
        long before = graph.breaches();
        graph.desks().get("energy").limit(graph.desks().get("energy").total() - 1);
        out.printf("%na limit of energy one euro below its exposure; desks over their limits: %d instead of %d%n",
                graph.breaches(), before);
        return graph.breaches() == before + 1 && ledger.same();
    }

    /** Without a mark what is held of one symbol has no value, nor has what it is part of; the rest does. */
    private boolean missingMark() {
        String symbol = market.symbols().get(0);
        ledger.unmark(symbol);
        out.printf("%nno mark for %s%n", symbol);
        for (String name : graph.desks().keys()) {
            out.printf("%-12s %s%n", name, euros(graph.desks().get(name)::total));
        }
        try {
            out.printf("%-12s %,.0f%n", "firm", graph.firm());
        } catch (QueryException e) {
            out.printf("%-12s %s%n", "firm", e.getMessage().lines().findFirst().orElse(""));
        }
        boolean right = ledger.same() && Agreement.valueOf(graph::firm).isEmpty();
        ledger.mark(market.mark(symbol));
        return right && ledger.same();
    }

    /** What if the dollar fell: an answer that leaves nothing behind. */
    private boolean question() {
        double before = graph.firm();
        double lower = graph.whatIf(g -> g.fx(0.80), PositionsGraph::firm);
        out.printf("%nthe firm is exposed to %,.0f EUR; if a dollar were 0.80 EUR, to %,.0f%n", before, lower);
        return graph.firm() == before && ledger.same();
    }

    /** The nodes that changes run, of those of the firm. */
    private void nodes() {
        PositionsGraph explained = PositionsGraph.builder().fx(0.92).explain().build();
        Ledger copy = new Ledger(explained);
        market.symbols().forEach(symbol -> copy.mark(market.mark(symbol)));
        ledger.fills().forEach(copy::put);
        explained.firm();
        Costs costs = new Costs(explained.describe(), explained::explain);
        out.println();
        report("a trade", costs.nodesRun(() -> {
            copy.put(number, market.fill());
            explained.firm();
        }));
        report("a tick", costs.nodesRun(() -> {
            copy.mark(market.tick());
            explained.firm();
        }));
        report("a limit", costs.nodesRun(() -> {
            explained.desks().get("rates").limit(1);
            explained.firm();
        }));
    }

    private void report(String change, List<String> nodes) {
        out.printf("%-8s runs %s%n", change, nodes.isEmpty() ? "nothing" : String.join(", ", nodes));
    }
}
