package dev.rivulet.processor.analyse;

import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.GraphModel;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.RowModel;
import dev.rivulet.processor.model.Typing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each parameter of each node's method is bound to. */
public final class Wiring {
    private final Map<String, NodeModel> nodes = new LinkedHashMap<>();
    private final Map<String, List<Binding>> bindings = new HashMap<>();
    private final Map<String, Wiring> nested = new HashMap<>();
    private final Set<String> circular = new HashSet<>();
    private final Binder binder;

    private Wiring(GraphModel graph, Typing typing) {
        Binder binder = new Binder(this, typing);
        this.binder = binder;
        graph.nodes().forEach(node -> nodes.putIfAbsent(node.name(), node));
        for (NodeModel node : graph.nodes()) {
            if (node instanceof NodeModel.Operator operator && readsItself(operator)) {
                circular.add(node.name());
            }
        }
        for (NodeModel node : graph.nodes()) {
            if (node instanceof NodeModel.Group group) {
                nested.putIfAbsent(group.name(), new Wiring(group.nested(), typing));
            }
            bindings.putIfAbsent(node.name(), binder.bind(node));
        }
    }

    /** Binds every parameter of {@code graph}; what cannot be bound is bound to what says so. */
    public static Wiring of(GraphModel graph, Typing typing) {
        return new Wiring(graph, typing);
    }

    /** What the parameters of {@code node}'s method stand for, in order. */
    public List<Binding> of(NodeModel node) {
        return bindings.getOrDefault(Step.user(node.name()), List.of());
    }

    /** The node called {@code name}. */
    public Optional<NodeModel> node(String name) {
        return Optional.ofNullable(nodes.get(name));
    }

    /** The wiring of the graph nested in {@code group}. */
    public Wiring nested(NodeModel.Group group) {
        return nested.get(group.name());
    }

    /**
     * The names of the nodes of this graph that inputs of the graph nested in {@code group} are
     * bound to.
     */
    public List<String> enclosing(NodeModel.Group group) {
        List<String> names = new ArrayList<>();
        for (NodeModel node : group.nested().nodes()) {
            if (node instanceof NodeModel.Input input
                    && input.kind() == NodeModel.Input.Kind.REQUIRED
                    && nodes.get(input.name()) instanceof NodeModel.Scalar) {
                names.add(input.name());
            }
        }
        return names;
    }

    /** The node whose rows {@code operator} reads; empty if there is none, or it reads its own. */
    public Optional<NodeModel> source(NodeModel.Operator operator) {
        return source(operator, operator.source());
    }

    /** The node {@code source} whose rows {@code operator} reads among others. */
    public Optional<NodeModel> source(NodeModel.Operator operator, String source) {
        return circular.contains(operator.name()) ? Optional.empty() : Optional.ofNullable(nodes.get(source));
    }

    private boolean readsItself(NodeModel.Operator operator) {
        Set<String> seen = new HashSet<>();
        Deque<String> todo = new ArrayDeque<>(operator.sources());
        while (!todo.isEmpty()) {
            String name = todo.pop();
            if (name.equals(operator.name())) {
                return true;
            }
            if (seen.add(name) && nodes.get(name) instanceof NodeModel.Operator next) {
                todo.addAll(next.sources());
            }
        }
        return false;
    }

    /** The node whose slots {@code node}'s rows are in: a collection, a group or a derived node. */
    public NodeModel space(NodeModel node) {
        NodeModel at = node;
        while (at instanceof NodeModel.Operator operator
                && !(at instanceof NodeModel.Derived)
                && (at == node || !(at instanceof NodeModel.Group))) {
            at = source(operator).orElse(null);
        }
        return at;
    }

    /** What a row of {@code node} is, where it is a record or a value; empty for a group. */
    public Optional<RowModel> row(NodeModel node) {
        if (node instanceof NodeModel.Rows rows) {
            return Optional.of(rows.row());
        }
        if (node instanceof NodeModel.Table table) {
            return Optional.of(table.row());
        }
        if (node instanceof NodeModel.Made made) {
            return Optional.of(made.row());
        }
        return node instanceof NodeModel.Subset subset
                ? source(subset).flatMap(this::row)
                : Optional.empty();
    }

    /** The group node whose groups the rows of {@code node} are, if they are. */
    public Optional<NodeModel.Group> groups(NodeModel node) {
        if (node instanceof NodeModel.Group group) {
            return Optional.of(group);
        }
        return node instanceof NodeModel.Subset subset
                ? source(subset).flatMap(this::groups)
                : Optional.empty();
    }

    /** The type of a row of {@code node}. */
    public Optional<TypeName> element(NodeModel node) {
        Optional<TypeName> group = groups(node).map(found -> found.nested().type());
        return group.isPresent() ? group : row(node).map(RowModel::type);
    }

    /** The key of the table or group that the rows of {@code node} are in. */
    public Optional<TypeName> key(NodeModel node) {
        NodeModel space = node instanceof NodeModel.Group ? node : space(node);
        if (space instanceof NodeModel.Table table) {
            return Optional.of(table.key());
        }
        return space instanceof NodeModel.Group group ? Optional.of(group.key()) : Optional.empty();
    }

    /** The scalars that the computed keys of {@code operator} read. */
    public List<String> keyScalars(NodeModel.Operator operator) {
        Optional<NodeModel.Match> match = operator instanceof NodeModel.Join join
                ? Optional.of(join.match())
                : operator instanceof NodeModel.Chosen chosen ? chosen.match() : Optional.empty();
        return match.map(found -> Keys.scalars(this, operator, found)).orElse(List.of());
    }

    /** Whether the row of {@code join} on {@code side}, 0 or 1, may be missing: it is taken as one that may be null. */
    public boolean optional(NodeModel.Join join, int side) {
        return of(join).stream()
                .anyMatch(binding -> binding instanceof Binding.Element element
                        && element.side() == side
                        && element.parameter().nullable());
    }

    /** What the parameters of {@code method}, which gives a key of a row of {@code node}, stand for. */
    public List<Binding> ofKey(MethodModel method, NodeModel node) {
        return binder.ofKey(method, node);
    }

    /** The names of the scalar nodes. */
    List<String> scalars() {
        return nodes.values().stream()
                .filter(NodeModel.Scalar.class::isInstance)
                .map(NodeModel::name)
                .toList();
    }

    /** The names of all nodes. */
    List<String> names() {
        return List.copyOf(nodes.keySet());
    }
}
