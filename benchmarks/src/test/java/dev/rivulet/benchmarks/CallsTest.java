package dev.rivulet.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rivulet.benchmarks.shapes.LayeredGraph;
import dev.rivulet.benchmarks.shapes.LayeredWires;
import dev.rivulet.runtime.inspect.NodeDescription;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The user's methods are called as often as they must be, counted by themselves or beside the engine. */
class CallsTest {
    @ParameterizedTest
    @ValueSource(ints = {10, 10_000})
    void eachMethodOnceForAChangeOfALeaf(int leaves) {
        CountedGraph graph = CountedGraph.builder().beside(1).build();
        int slot = -1;
        for (int i = 0; i < leaves; i++) {
            slot = graph.leaves().insert(i);
        }
        graph.stabilize();
        int[] calls = Counted.CALLS.clone();
        graph.leaves().count(slot, -5);
        graph.half();
        graph.stabilize();
        assertArrayEquals(new int[] {calls[0] + 1, calls[1] + 1, calls[2]}, Counted.CALLS);
        graph.beside(2);
        graph.half();
        assertArrayEquals(new int[] {calls[0] + 1, calls[1] + 1, calls[2]}, Counted.CALLS);
        graph.unrelated();
        assertArrayEquals(new int[] {calls[0] + 1, calls[1] + 1, calls[2] + 1}, Counted.CALLS);
    }

    @Test
    void ofLayersExactlyThoseOfWhichAnInputChanged() {
        LayeredGraph graph = LayeredWires.builder().explain().build();
        List<String> names = graph.describe().nodes().stream().map(NodeDescription::name).toList();
        DoubleConsumer[] setters = LayeredWires.setters(graph);
        double[] values = new double[LayeredWires.WIDTH + LayeredWires.LEFT.length];
        Arrays.setAll(values, i -> i < LayeredWires.WIDTH ? i : 0);
        boolean[] all = new boolean[values.length];
        Arrays.fill(all, true);
        long expected = layersRun(values, all);
        assertEquals(LayeredWires.LEFT.length, expected);
        graph.stabilize();
        for (int i = 0; i < LayeredWires.WIDTH; i++) {
            boolean[] changed = new boolean[values.length];
            changed[i] = true;
            values[i] = i + 100.5;
            setters[i].accept(values[i]);
            expected += layersRun(values, changed);
            graph.stabilize();
            assertEquals(expected, names.stream().mapToLong(name -> graph.explain(name).runs()).sum());
        }
    }

    /** Works out what reads a changed value; answers how many did. */
    private static int layersRun(double[] values, boolean[] changed) {
        int ran = 0;
        for (int i = 0; i < LayeredWires.LEFT.length; i++) {
            int left = LayeredWires.LEFT[i];
            int right = LayeredWires.RIGHT[i];
            if (changed[left] || changed[right]) {
                ran++;
                double next = values[left] * 0.5 + values[right] * 0.25 + 1;
                changed[LayeredWires.WIDTH + i] = next != values[LayeredWires.WIDTH + i];
                values[LayeredWires.WIDTH + i] = next;
            }
        }
        return ran;
    }
}
