package dev.rivulet.examples.positions;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A graph, with a copy of what was put into it to compare it with a computation from scratch. */
final class Ledger {
    private final PositionsGraph graph;
    private final Map<Long, Fill> fills = new LinkedHashMap<>();
    private final Map<String, Mark> marks = new HashMap<>();

    Ledger(PositionsGraph graph) {
        this.graph = graph;
    }

    Map<Long, Fill> fills() {
        return fills;
    }

    void put(long number, Fill fill) {
        fills.put(number, fill);
        graph.fills().put(number, fill);
    }

    void cancel(long number) {
        if (fills.remove(number) != null) {
            graph.fills().remove(number);
        }
    }

    void mark(Mark mark) {
        marks.put(mark.symbol(), mark);
        graph.marks().put(mark.symbol(), mark);
    }

    void unmark(String symbol) {
        if (marks.remove(symbol) != null) {
            graph.marks().remove(symbol);
        }
    }

    FromScratch fromScratch() {
        return new FromScratch(fills.values(), marks, graph.fx());
    }

    /** Whether the graph says the same of every desk, book and position, and has no value where there is none. */
    boolean same() {
        FromScratch scratch = fromScratch();
        return graph.desks().size() == scratch.desks().size()
                && Agreement.same(graph::firm, scratch.firm())
                && scratch.desks().entrySet().stream()
                        .allMatch(desk -> same(graph.desks().get(desk.getKey()), desk.getValue()));
    }

    private static boolean same(Desk desk, FromScratch.Desk scratch) {
        Optional<Double> total = scratch.total();
        return desk.books().size() == scratch.books().size()
                && Agreement.same(desk::total, total)
                && Agreement.same(desk::earned, scratch.earned())
                && total.map(sum -> desk.breached() == sum > desk.limit()).orElse(true)
                && scratch.books().entrySet().stream()
                        .allMatch(book -> Agreement.same(desk.books().get(book.getKey()), book.getValue()));
    }
}
