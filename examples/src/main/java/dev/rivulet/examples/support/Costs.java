package dev.rivulet.examples.support;

import dev.rivulet.runtime.inspect.Explanation;
import dev.rivulet.runtime.inspect.GraphDescription;
import dev.rivulet.runtime.inspect.NodeDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** What changes of a graph cost: the nodes that ran again, and the time. */
public final class Costs {
    private final List<String> nodes;
    private final Function<String, Explanation> explain;

    /** Costs of the graph that {@code graph} describes and {@code explain}, asked for of its builder, explains. */
    public Costs(GraphDescription graph, Function<String, Explanation> explain) {
        this.nodes = graph.nodes().stream().map(NodeDescription::name).toList();
        this.explain = explain;
    }

    /** The names of the nodes that {@code change}, which ends with a read, runs again. */
    public List<String> nodesRun(Runnable change) {
        List<Long> before = runs();
        change.run();
        List<Long> after = runs();
        List<String> run = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (after.get(i) > before.get(i)) {
                run.add(nodes.get(i));
            }
        }
        return run;
    }

    private List<Long> runs() {
        return nodes.stream().map(node -> explain.apply(node).runs()).toList();
    }

    /** The microseconds that {@code change} takes on average of {@code times}, numbered from 0. */
    public static double micros(int times, IntConsumer change) {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            change.accept(i);
        }
        return (System.nanoTime() - start) / 1e3 / times;
    }
}
