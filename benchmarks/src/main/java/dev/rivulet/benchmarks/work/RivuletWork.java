package dev.rivulet.benchmarks.work;

import dev.rivulet.benchmarks.DeskGraph;
import dev.rivulet.benchmarks.EventsGraph;
import dev.rivulet.runtime.collection.Rows;
import java.util.function.LongSupplier;

/** A graph with one collection, whose rows are reached by slot. */
class RivuletWork implements Work {
    /** Puts a value into a collection, and says at which slot. */
    @FunctionalInterface
    interface Insertion {
        int insert(int place, long value);
    }

    private final Rows<?> rows;
    private final Insertion insertion;
    private final LongSupplier answer;
    private final int[] slots;

    private RivuletWork(int places, Rows<?> rows, Insertion insertion, LongSupplier answer) {
        this.rows = rows;
        this.insertion = insertion;
        this.answer = answer;
        slots = new int[places];
    }

    static Work insert(int places) {
        EventsGraph graph = EventsGraph.builder().build();
        EventsGraph.EventsRows rows = graph.events();
        return new RivuletWork(places, rows, rows::insert, graph::count);
    }

    static Work groups(int places) {
        DeskGraph graph = DeskGraph.builder().build();
        DeskGraph.FillsRows rows = graph.fills();
        return new RivuletWork(
                places, rows,
                (place, value) -> rows.insert((int) Load.key(value), Load.amount(value)),
                graph::exposure);
    }

    /** One that is moved keeps its slot. */
    static Work gaps(int places) {
        GapsGraph graph = GapsGraph.builder().build();
        GapsGraph.ValuesRows rows = graph.values();
        return new RivuletWork(places, rows, (place, value) -> rows.insert(value), graph::total) {
            @Override
            public void replace(int place, long value) {
                rows.value(slot(place), value);
            }
        };
    }

    static Work least(int places) {
        LeastGraph graph = LeastGraph.builder().build();
        LeastGraph.ValuesRows rows = graph.values();
        return new RivuletWork(places, rows, (place, value) -> rows.insert(value), graph::least);
    }

    static Work top(int places) {
        TopGraph graph = TopGraph.builder().build();
        TopGraph.ValuesRows rows = graph.values();
        return new RivuletWork(places, rows, (place, value) -> rows.insert(value), graph::total);
    }

    static Work distinct(int places) {
        KindsGraph graph = KindsGraph.builder().build();
        KindsGraph.ValuesRows rows = graph.values();
        return new RivuletWork(places, rows, (place, value) -> rows.insert(value), graph::different);
    }

    static Work quantile(int places) {
        PercentileGraph graph = PercentileGraph.builder().build();
        PercentileGraph.ValuesRows rows = graph.values();
        return new RivuletWork(places, rows, (place, value) -> rows.insert(value), graph::high);
    }

    int slot(int place) {
        return slots[place];
    }

    @Override
    public final void insert(int place, long value) {
        slots[place] = insertion.insert(place, value);
    }

    @Override
    public final void delete(int place) {
        rows.deleteSlot(slots[place]);
    }

    @Override
    public final long answer() {
        return answer.getAsLong();
    }
}
