package dev.rivulet.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rivulet.benchmarks.shapes.ChainsGraph;
import dev.rivulet.benchmarks.shapes.ChainsWires;
import dev.rivulet.benchmarks.shapes.TreeGraph;
import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.Test;

/** What goes on for long allocates nothing either: slots and groups are used again. */
class LongAllocationTest {
    /** What is read ends here, so that no read can be left out. */
    private double sink;

    @Test
    void aTreeOfQueriesAndManyShortChains() {
        TreeGraph tree = TreeGraph.builder().x(0).build();
        ChainsGraph chains = ChainsWires.graph();
        DoubleConsumer[] setters = ChainsWires.setters(chains);
        assertEquals(0, Allocation.of(i -> {
            tree.x(i);
            sink += tree.total();
            setters[i % setters.length].accept(i + 0.5);
            chains.stabilize();
        }));
    }

    @Test
    void aTapeThatMovesOn() {
        TapeLongGraph longs = TapeLongGraph.builder().build();
        TapeDoubleGraph doubles = TapeDoubleGraph.builder().build();
        int[] longSlots = new int[1_000];
        int[] doubleSlots = new int[1_000];
        for (int i = 0; i < longSlots.length; i++) {
            longSlots[i] = longs.trades().insert(100 + i % 7, 1 + i % 5);
            doubleSlots[i] = doubles.trades().insert(100 + 0.1 * (i % 7), 0.1 * (1 + i % 5));
        }
        assertEquals(0, Allocation.of(i -> {
            int at = i % longSlots.length;
            longs.trades().deleteSlot(longSlots[at]);
            longSlots[at] = longs.trades().insert(100 + i % 7, 1 + i % 5);
            doubles.trades().deleteSlot(doubleSlots[at]);
            doubleSlots[at] = doubles.trades().insert(100 + 0.1 * (i % 7), 0.1 * (1 + i % 5));
            sink += longs.vwap() + doubles.vwap();
        }));
    }

    @Test
    void rowsThatMoveBetweenGroupsWhichComeAndGo() {
        DeskGraph graph = DeskGraph.builder().build();
        int[] slots = new int[100];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = graph.fills().insert(i, i);
        }
        assertEquals(0, Allocation.of(i -> {
            graph.fills().symbol(slots[i % slots.length], i % 297);
            sink += graph.exposure();
        }));
    }
}
