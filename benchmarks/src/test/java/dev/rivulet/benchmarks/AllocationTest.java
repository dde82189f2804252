package dev.rivulet.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rivulet.benchmarks.shapes.Chain1000Graph;
import dev.rivulet.benchmarks.shapes.LayeredGraph;
import dev.rivulet.benchmarks.shapes.LayeredWires;
import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.Test;

/** A change, its propagation and a read allocate nothing once everything is warm. */
class AllocationTest {
    private static double sink;

    @Test
    void aDiamondACutoffAndReadsOfWhatIsClean() {
        DiamondGraph graph = DiamondGraph.builder().a(0).b(0).build();
        assertEquals(0, Allocation.of(i -> {
            graph.a(i);
            sink += graph.bottom();
            graph.b(i);
            sink += graph.shown();
            graph.stabilize();
        }));
    }

    @Test
    void aListenedGraph() {
        DiamondGraph graph = DiamondGraph.builder().a(0).b(0).build();
        graph.onBottom(value -> sink += value);
        assertEquals(0, Allocation.of(i -> {
            graph.a(i);
            graph.stabilize();
        }));
    }

    @Test
    void aChainOfAThousandAndLayersOfAThousand() {
        Chain1000Graph chain = Chain1000Graph.builder().n0(0).build();
        LayeredGraph layers = LayeredWires.graph();
        DoubleConsumer[] setters = LayeredWires.setters(layers);
        assertEquals(0, Allocation.of(i -> {
            chain.n0(i);
            sink += chain.n1000();
            setters[i % setters.length].accept(i + 100);
            layers.stabilize();
        }));
    }

    @Test
    void aLeafOfTenThousandAndAHundredOfThem() {
        LeavesGraph graph = LeavesGraph.builder().build();
        for (int i = 0; i < 10_000; i++) {
            graph.leaves().insert(i, i);
        }
        assertEquals(0, Allocation.of(i -> {
            graph.leaves().count(i % 10_000, i);
            sink += graph.shown();
        }));
        assertEquals(0, Allocation.of(i -> {
            for (int k = 0; k < 10; k++) {
                graph.leaves().count((7919 * i + k) % 10_000, i);
            }
            sink += graph.shown();
        }));
    }

    @Test
    void exactDoublesAndABroadcastFactor() {
        WeightsGraph graph = WeightsGraph.builder().x(1).build();
        for (int i = 0; i < 100; i++) {
            graph.weights().insert(i * 0.1);
        }
        assertEquals(0, Allocation.of(i -> {
            graph.weights().weight(i % 100, i * 0.3);
            sink += graph.total();
            graph.x(i * 0.7);
            sink += graph.total();
        }));
    }

    @Test
    void rowsInAndOut() {
        EventsGraph graph = EventsGraph.builder().build();
        int[] slots = new int[1000];
        for (int i = 0; i < 1000; i++) {
            slots[i] = graph.events().insert(i, i % 20);
        }
        assertEquals(0, Allocation.of(i -> {
            graph.events().deleteSlot(slots[i % 1000]);
            slots[i % 1000] = graph.events().insert(i, i % 20);
            sink += graph.count();
        }));
    }

    @Test
    void groups() {
        DeskGraph graph = DeskGraph.builder().build();
        for (int i = 0; i < 1000; i++) {
            graph.fills().insert(i % 100, i);
        }
        assertEquals(0, Allocation.of(i -> {
            graph.fills().size(i % 1000, i);
            sink += graph.exposure();
        }));
    }

    @Test
    void millionsOfPairsOfInsertAndDeleteLeaveTheCapacityWhereItWas() {
        EventsGraph graph = EventsGraph.builder().build();
        assertEquals(0, Allocation.of(i -> {
            for (int k = 0; k < 50; k++) {
                int slot = graph.events().insert(k, k);
                graph.events().deleteSlot(slot);
            }
        }), "pairs that nobody reads do not pile up");
        assertEquals(0, graph.count());
    }
}
