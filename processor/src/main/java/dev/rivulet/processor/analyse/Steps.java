package dev.rivulet.processor.analyse;

import dev.rivulet.processor.model.GraphModel;
import dev.rivulet.processor.model.NodeModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the steps of a graph without cycles, with their heights, not yet in order. */
final class Steps {
    private final Wiring wiring;
    private final Map<String, Step> raw = new LinkedHashMap<>();
    private final Map<String, Step> done = new LinkedHashMap<>();

    private Steps(GraphModel graph, Wiring wiring) {
        this.wiring = wiring;
        graph.nodes().forEach(this::make);
    }

    /** The steps of {@code graph} in the order of declaration. */
    static List<Step> of(GraphModel graph, Wiring wiring) {
        Steps steps = new Steps(graph, wiring);
        steps.raw.keySet().forEach(steps::place);
        List<Step> all = new ArrayList<>();
        steps.raw.keySet().forEach(name -> all.add(steps.done.get(name)));
        return all;
    }

    /** The name of the step that works out the values of the aggregate {@code node}. */
    static String values(NodeModel node) {
        return node.name() + ".values";
    }

    private void make(NodeModel node) {
        Set<String> reads = new LinkedHashSet<>();
        Set<String> lazy = new LinkedHashSet<>();
        if (node instanceof NodeModel.Operator operator) {
            reads.add(operator.source());
        }
        for (Binding binding : wiring.of(node)) {
            if (binding instanceof Binding.Scalar scalar) {
                (scalar.lazy() ? lazy : reads).add(scalar.node().name());
            } else if (binding instanceof Binding.Rows rows) {
                reads.add(rows.node().name());
            }
        }
        if (node instanceof NodeModel.Group group) {
            reads.addAll(wiring.enclosing(group));
        }
        if (node instanceof NodeModel.Aggregate aggregate && valued(aggregate)) {
            put(values(node), node, Step.Part.VALUES, reads, lazy);
            put(node.name(), node, Step.Part.FOLD, Set.of(values(node)), Set.of());
        } else {
            put(node.name(), node, Step.Part.WHOLE, reads, lazy);
        }
    }

    /**
     * Whether values are worked out for {@code aggregate} alone: it cannot take those of an each.
     */
    private boolean valued(NodeModel.Aggregate aggregate) {
        boolean ready = wiring.node(aggregate.source()).orElseThrow() instanceof NodeModel.Each;
        return aggregate.kind() != NodeModel.Aggregate.Kind.COUNT
                && (aggregate.body().isPresent() || !ready);
    }

    private void put(String name, NodeModel node, Step.Part part, Set<String> reads, Set<String> lazy) {
        int position = node instanceof NodeModel.Input ? -1 : 0;
        raw.put(name, new Step(name, node, part, 0, position, List.copyOf(reads), List.copyOf(lazy)));
    }

    /**
     * Gives {@code name} its height, after all that it reads; a stack of our own, for long
     * chains.
     */
    private void place(String name) {
        Deque<String> todo = new ArrayDeque<>(List.of(name));
        while (!todo.isEmpty()) {
            Step step = raw.get(todo.peek());
            List<String> missing = new ArrayList<>();
            int height = step.input() ? 0 : 1;
            for (List<String> edges : List.of(step.reads(), step.lazy())) {
                for (String read : edges) {
                    Step known = done.get(read);
                    if (known == null) {
                        missing.add(read);
                    } else {
                        height = Math.max(height, known.height() + 1);
                    }
                }
            }
            if (missing.isEmpty()) {
                done.putIfAbsent(todo.pop(), step.high(height));
            } else {
                missing.forEach(todo::push);
            }
        }
    }
}
