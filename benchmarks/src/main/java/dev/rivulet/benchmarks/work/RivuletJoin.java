package dev.rivulet.benchmarks.work;

/** The graph with two collections: rows of even places are orders, those of odd ones prices. */
final class RivuletJoin implements Work {
    private final MatchesGraph graph = MatchesGraph.builder().build();
    private final MatchesGraph.OrdersRows orders = graph.orders();
    private final MatchesGraph.PricesRows prices = graph.prices();
    private final int[] slots;

    RivuletJoin(int places) {
        slots = new int[places];
    }

    @Override
    public void insert(int place, long value) {
        slots[place] = place % 2 == 0
                ? orders.insert(Load.key(value), Load.amount(value))
                : prices.insert(Load.key(value), Load.amount(value));
    }

    @Override
    public void delete(int place) {
        if (place % 2 == 0) {
            orders.deleteSlot(slots[place]);
        } else {
            prices.deleteSlot(slots[place]);
        }
    }

    @Override
    public long answer() {
        return graph.total();
    }
}
