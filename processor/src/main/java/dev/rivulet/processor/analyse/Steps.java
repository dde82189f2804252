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
            reads.addAll(operator.sources());
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
        if (node instanceof NodeModel.Operator operator) {
            reads.addAll(wiring.keyScalars(operator));
        }
        if (node instanceof NodeModel.Aggregate aggregate) {
            aggregate(aggregate, reads);
        } else if (node instanceof NodeModel.Fold) {
            put(values(node), node, Step.Part.VALUES, reads, lazy);
            put(node.name(), node, Step.Part.FOLD, Set.of(values(node)), Set.of());
        } else {
            Set<String> read = node instanceof NodeModel.Ordered ordered ? inOrder(ordered, reads) : reads;
            put(node.name(), node, Step.Part.WHOLE, read, lazy);
        }
    }

    private void aggregate(NodeModel.Aggregate aggregate, Set<String> reads) {
        if (aggregate.kind() == NodeModel.Aggregate.Kind.QUANTILE) {
            put(aggregate.name(), aggregate, Step.Part.FOLD, Set.of(sorted(aggregate, reads)), Set.of());
        } else if (aggregate.picks()) {
            put(aggregate.name(), aggregate, Step.Part.WHOLE, inOrder(aggregate, reads), Set.of());
        } else if (valued(aggregate)) {
            put(values(aggregate), aggregate, Step.Part.VALUES, reads, Set.of());
            put(aggregate.name(), aggregate, Step.Part.FOLD, Set.of(values(aggregate)), Set.of());
        } else {
            put(aggregate.name(), aggregate, Step.Part.WHOLE, reads, Set.of());
        }
    }

    /** The order of the values of {@code quantile}, shared by all that take them of one node as they are. */
    private String sorted(NodeModel.Aggregate quantile, Set<String> reads) {
        boolean own = quantile.body().isPresent();
        String name = (own ? quantile.name() : quantile.source()) + ".sorted";
        if (!raw.containsKey(name)) {
            NodeModel.SortBy.Key key = own ? NodeModel.SortBy.Key.METHOD : NodeModel.SortBy.Key.ELEMENT;
            order(name, quantile, key, reads);
        }
        return name;
    }

    /**
     * What {@code node} reads, where its rows are an order with numbers: one is put before it, shared
     * by all that need it, if its source is none.
     */
    private Set<String> inOrder(NodeModel.Operator node, Set<String> reads) {
        NodeModel source = wiring.node(node.source()).orElseThrow();
        boolean whole = node instanceof NodeModel.Reduce;
        if (source instanceof NodeModel.SortBy || source instanceof NodeModel.TopK && !whole) {
            return reads;
        }
        String name = node.source() + ".order";
        if (!raw.containsKey(name)) {
            order(name, node, NodeModel.SortBy.Key.NONE, Set.of(node.source()));
        }
        Set<String> all = new LinkedHashSet<>(Set.of(name));
        reads.stream().filter(read -> !read.equals(node.source())).forEach(all::add);
        return all;
    }

    private void order(String name, NodeModel.Operator node, NodeModel.SortBy.Key key, Set<String> reads) {
        NodeModel.SortBy order =
                new NodeModel.SortBy(name, node.method(), node.origin(), node.source(), key, false);
        put(name, order, Step.Part.WHOLE, reads, Set.of());
    }

    /**
     * Whether values are worked out for {@code aggregate} alone: it cannot take those of a node that
     * makes some.
     */
    private boolean valued(NodeModel.Aggregate aggregate) {
        boolean ready = wiring.node(aggregate.source()).orElseThrow() instanceof NodeModel.Made;
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
