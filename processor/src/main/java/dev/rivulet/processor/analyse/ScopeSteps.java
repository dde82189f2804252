package dev.rivulet.processor.analyse;

import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.WindowModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the steps of the nodes of one graph. */
final class ScopeSteps {
    private static final String PAIRS = ".pairs";

    private final Scope scope;
    private final Wiring wiring;
    private final Map<String, Step> raw;

    ScopeSteps(Scope scope, Map<String, Step> raw) {
        this.scope = scope;
        this.wiring = scope.wiring();
        this.raw = raw;
    }

    /** Makes the steps of {@code node}. */
    void make(NodeModel node) {
        if (scope.nested() && node instanceof NodeModel.Input input) {
            input(input);
            return;
        }
        Set<String> reads = new LinkedHashSet<>();
        Set<String> lazy = new LinkedHashSet<>();
        if (node instanceof NodeModel.Operator operator) {
            operator.sources().forEach(source -> reads.add(scope.name(source)));
        } else if (scope.nested()) {
            reads.add(node instanceof NodeModel.Rows ? scope.feeder() : scope.groupStep());
        }
        for (Binding binding : wiring.of(node)) {
            bound(node, binding, reads, lazy);
        }
        if (node instanceof NodeModel.Operator operator) {
            wiring.keyScalars(operator).forEach(scalar -> reads.add(scope.read(scalar)));
        }
        operator(node, reads, lazy);
        if (node instanceof NodeModel.Rows && scope.paned()) {
            put(node.name() + PAIRS, node, Step.Part.PAIRED, Set.of(scope.groupStep()), Set.of());
        }
    }

    private void bound(NodeModel node, Binding binding, Set<String> reads, Set<String> lazy) {
        if (binding instanceof Binding.Scalar scalar) {
            (scalar.lazy() ? lazy : reads).add(scope.read(scalar.node().name()));
        } else if (binding instanceof Binding.Rows rows) {
            reads.add(scope.name(rows.node().name()));
            wiring.groups(rows.node()).ifPresent(group -> reads.add(scope.name(group.name()) + Insides.NAME));
        } else if (node instanceof NodeModel.Operator operator) {
            ofRow(operator, binding, reads);
        }
    }

    /** What a row function over groups reads of the nodes within. */
    private void ofRow(NodeModel.Operator operator, Binding binding, Set<String> reads) {
        for (String source : operator.sources()) {
            wiring.node(source).flatMap(wiring::groups).ifPresent(group -> {
                if (binding instanceof Binding.GroupValue value) {
                    reads.add(scope.within(group).read(value.node().name()));
                } else if (binding instanceof Binding.Element) {
                    reads.add(scope.name(group.name()) + Insides.NAME);
                }
            });
        }
    }

    private void operator(NodeModel node, Set<String> reads, Set<String> lazy) {
        if (node instanceof NodeModel.Aggregate aggregate) {
            aggregate(aggregate, reads);
        } else if (node instanceof NodeModel.Fold) {
            put(values(node), node, Step.Part.VALUES, reads, lazy);
            put(node.name(), node, Step.Part.FOLD, own(values(node)), Set.of());
        } else if (node instanceof NodeModel.Group group
                && group.window().filter(WindowModel::overlapping).isPresent()) {
            overlapping(group, reads);
        } else {
            Set<String> read = node instanceof NodeModel.Ordered ordered ? inOrder(ordered, reads) : reads;
            put(node.name(), node, Step.Part.WHOLE, read, lazy);
        }
    }

    private void overlapping(NodeModel.Group group, Set<String> reads) {
        Set<String> paired = reads;
        if (scope.within(group).paned()) {
            put(group.name() + Panes.NAME, group, Step.Part.PANES, reads, Set.of());
            paired = own(group.name() + Panes.NAME);
        }
        put(group.name() + PAIRS, group, Step.Part.PAIRS, paired, Set.of());
        put(group.name(), group, Step.Part.WHOLE, own(group.name() + PAIRS), Set.of());
    }

    /** The name, in its graph, of the step that works out the values of the aggregate {@code node}. */
    private static String values(NodeModel node) {
        return node.name() + ".values";
    }

    private void input(NodeModel.Input input) {
        Scope.Reference reference = scope.reference(input.name());
        if (!(reference instanceof Scope.Column)) {
            return;
        }
        Set<String> reads = new LinkedHashSet<>(Set.of(scope.groupStep()));
        boolean bound = input.kind() == NodeModel.Input.Kind.REQUIRED;
        if (bound) {
            reads.add(scope.outer().read(input.name()));
        }
        put(input.name(), input, bound ? Step.Part.INHERITED : Step.Part.WHOLE, reads, Set.of());
    }

    private void aggregate(NodeModel.Aggregate aggregate, Set<String> reads) {
        if (aggregate.kind() == NodeModel.Aggregate.Kind.QUANTILE) {
            put(aggregate.name(), aggregate, Step.Part.FOLD, own(sorted(aggregate, reads)), Set.of());
        } else if (aggregate.picks()) {
            put(aggregate.name(), aggregate, Step.Part.WHOLE, inOrder(aggregate, reads), Set.of());
        } else if (valued(aggregate)) {
            put(values(aggregate), aggregate, Step.Part.VALUES, reads, Set.of());
            folded(aggregate, Step.Part.FOLD, own(values(aggregate)));
        } else {
            folded(aggregate, Step.Part.WHOLE, reads);
        }
    }

    private void folded(NodeModel.Aggregate aggregate, Step.Part part, Set<String> values) {
        Set<String> read = values;
        if (scope.paned()) {
            Set<String> merged = new LinkedHashSet<>(own(scope.feed() + PAIRS));
            merged.addAll(values);
            put(aggregate.name() + Panes.NAME, aggregate, Step.Part.MERGED, merged, Set.of());
            read = own(aggregate.name() + Panes.NAME);
        }
        put(aggregate.name(), aggregate, part, read, Set.of());
    }

    private Set<String> own(String local) {
        return Set.of(scope.name(local));
    }

    /** The order of the values of {@code quantile}, shared by all that take them of one node as they are. */
    private String sorted(NodeModel.Aggregate quantile, Set<String> reads) {
        boolean own = quantile.body().isPresent();
        String name = (own ? quantile.name() : quantile.source()) + ".sorted";
        if (!raw.containsKey(scope.name(name))) {
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
        String read = scope.name(node.source());
        if (!raw.containsKey(scope.name(name))) {
            order(name, node, NodeModel.SortBy.Key.NONE, Set.of(read));
        }
        Set<String> all = new LinkedHashSet<>(own(name));
        reads.stream().filter(each -> !each.equals(read)).forEach(all::add);
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

    private void put(String local, NodeModel node, Step.Part part, Set<String> reads, Set<String> lazy) {
        Set<String> all = new LinkedHashSet<>(reads);
        boolean rows = node instanceof NodeModel.Collection || part == Step.Part.VALUES;
        if (scope.nested() && !rows) {
            all.add(scope.groupStep());
        }
        int position = node instanceof NodeModel.Input && !scope.nested() ? -1 : 0;
        String name = scope.name(local);
        raw.put(name, new Step(name, scope, node, part, 0, position, List.copyOf(all), List.copyOf(lazy)));
    }
}
