package dev.rivulet.processor.analyse;

import dev.rivulet.processor.model.GraphModel;
import dev.rivulet.processor.model.NodeModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the steps of a graph without cycles, with their heights, not yet in order. */
final class Steps {
    private final Wiring wiring;
    private final Map<String, NodeModel> nodes = new LinkedHashMap<>();
    private final Map<String, Step> done = new HashMap<>();

    private Steps(GraphModel graph, Wiring wiring) {
        this.wiring = wiring;
        graph.nodes().forEach(node -> nodes.put(node.name(), node));
    }

    /** The steps of {@code graph} in the order of declaration. */
    static List<Step> of(GraphModel graph, Wiring wiring) {
        Steps steps = new Steps(graph, wiring);
        List<Step> all = new ArrayList<>();
        for (NodeModel node : graph.nodes()) {
            Step step = steps.step(node);
            if (step.part() == Step.Part.FOLD) {
                all.add(steps.done.get(values(node)));
            }
            all.add(step);
        }
        return all;
    }

    /** The name of the step that works out the values of the aggregate {@code node}. */
    static String values(NodeModel node) {
        return node.name() + ".values";
    }

    private Step step(NodeModel node) {
        Step known = done.get(node.name());
        return known != null ? known : make(node);
    }

    private Step make(NodeModel node) {
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
            Step values = put(values(node), node, Step.Part.VALUES, reads, lazy);
            return put(node.name(), node, Step.Part.FOLD, Set.of(values.name()), Set.of());
        }
        return put(node.name(), node, Step.Part.WHOLE, reads, lazy);
    }

    /** Whether values are worked out for {@code aggregate} alone: it cannot take those of an each. */
    private boolean valued(NodeModel.Aggregate aggregate) {
        boolean ready = nodes.get(aggregate.source()) instanceof NodeModel.Each;
        return aggregate.kind() != NodeModel.Aggregate.Kind.COUNT
                && (aggregate.body().isPresent() || !ready);
    }

    private Step put(String name, NodeModel node, Step.Part part, Set<String> reads, Set<String> lazy) {
        boolean input = node instanceof NodeModel.Input;
        int height = input ? 0 : 1 + Math.max(highest(reads), highest(lazy));
        Step step = new Step(name, node, part, height, input ? -1 : 0, List.copyOf(reads), List.copyOf(lazy));
        done.put(name, step);
        return step;
    }

    private int highest(Set<String> names) {
        int height = 0;
        for (String name : names) {
            Step known = done.get(name);
            height = Math.max(height, (known != null ? known : step(nodes.get(name))).height());
        }
        return height;
    }
}
