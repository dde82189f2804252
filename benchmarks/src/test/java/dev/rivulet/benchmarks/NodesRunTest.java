package dev.rivulet.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rivulet.benchmarks.shapes.Chain2000Graph;
import dev.rivulet.benchmarks.shapes.ChainsGraph;
import dev.rivulet.benchmarks.shapes.ChainsWires;
import dev.rivulet.runtime.inspect.Explanation;
import dev.rivulet.runtime.inspect.GraphDescription;
import dev.rivulet.runtime.inspect.NodeDescription;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many nodes run is exact: what depends on the change, and nothing else. */
class NodesRunTest {
    /** Counts runs between two looks. */
    private static final class Runs {
        private final GraphDescription description;
        private final Function<String, Explanation> explain;
        private Map<String, Long> before = Map.of();

        Runs(GraphDescription description, Function<String, Explanation> explain) {
            this.description = description;
            this.explain = explain;
            take();
        }

        /** The nodes that ran since the last look, with how often. */
        Map<String, Long> take() {
            Map<String, Long> now = new TreeMap<>();
            for (NodeDescription node : description.nodes()) {
                now.put(node.name(), explain.apply(node.name()).runs());
            }
            Map<String, Long> ran = new TreeMap<>();
            for (Map.Entry<String, Long> entry : now.entrySet()) {
                long more = entry.getValue() - before.getOrDefault(entry.getKey(), 0L);
                if (more > 0) {
                    ran.put(entry.getKey(), more);
                }
            }
            before = now;
            return ran;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 40_000})
    void threeForALeafItsMapAndTheFoldWhateverTheSize(int leaves) {
        LeavesGraph graph = LeavesGraph.builder().explain().build();
        int[] slots = new int[leaves];
        for (int i = 0; i < leaves; i++) {
            slots[i] = graph.leaves().insert(i, i);
        }
        graph.stabilize();
        Runs runs = new Runs(graph.describe(), graph::explain);
        graph.leaves().count(slots[leaves / 2], -7);
        graph.total();
        assertEquals(Map.of("leaves", 1L, "doubled", 1L, "total", 1L), runs.take());
        graph.leaves().weight(slots[leaves / 2], 99);
        graph.shown();
        assertEquals(
                List.of("doubled", "leaves", "shown"),
                List.copyOf(runs.take().keySet()),
                "a component that nobody reads stops at the map; shown had waited since the last change");
    }

    @Test
    void tenOfAThousandNodes() {
        ChainsGraph graph = ChainsGraph.builder(ChainsWires.graph()).explain().build();
        graph.stabilize();
        Runs runs = new Runs(graph.describe(), graph::explain);
        graph.x7(-1);
        graph.stabilize();
        Map<String, Long> ran = runs.take();
        assertEquals(10, ran.size());
        assertEquals(10, ran.values().stream().mapToLong(Long::longValue).sum());
    }

    @Test
    void eachOfTwoThousandNodesOnce() {
        Chain2000Graph graph = Chain2000Graph.builder().n0(0).explain().build();
        graph.stabilize();
        Runs runs = new Runs(graph.describe(), graph::explain);
        graph.n0(1);
        assertEquals(2001, graph.n2000());
        assertEquals(2000, runs.take().values().stream().mapToLong(Long::longValue).sum());
        graph.n0(1);
        graph.stabilize();
        assertEquals(Map.of(), runs.take(), "an input that is set to its own value runs nothing");
    }

    @Test
    void aCutoffStopsTheChange() {
        DiamondGraph graph = DiamondGraph.builder().a(0).b(1).explain().build();
        graph.stabilize();
        Runs runs = new Runs(graph.describe(), graph::explain);
        graph.b(2);
        graph.stabilize();
        assertEquals(Map.of("sign", 1L), runs.take());
    }
}
