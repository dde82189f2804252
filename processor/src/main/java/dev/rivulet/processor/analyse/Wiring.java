package dev.rivulet.processor.analyse;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.GraphModel;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.ParameterModel;
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
    private static final Map<String, TypeName> SUPPLIED = Map.of(
            "java.util.function.DoubleSupplier", TypeName.DOUBLE,
            "java.util.function.LongSupplier", TypeName.LONG,
            "java.util.function.IntSupplier", TypeName.INT,
            "java.util.function.BooleanSupplier", TypeName.BOOLEAN);
    private static final String SUPPLIER = "java.util.function.Supplier";

    private final Map<String, NodeModel> nodes = new LinkedHashMap<>();
    private final Map<String, List<Binding>> bindings = new HashMap<>();
    private final Map<String, Wiring> nested = new HashMap<>();
    private final Set<String> circular = new HashSet<>();
    private final Typing typing;

    private Wiring(GraphModel graph, Typing typing) {
        this.typing = typing;
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
            bindings.putIfAbsent(node.name(), bind(node));
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

    /** What the parameters of {@code method}, which gives a key of a row of {@code node}, stand for. */
    public List<Binding> ofKey(MethodModel method, NodeModel node) {
        List<Binding> all = new ArrayList<>();
        for (int i = 0; i < method.parameters().size(); i++) {
            all.add(ofRow(node, method.parameters().get(i), i == 0));
        }
        return all;
    }

    private List<Binding> bind(NodeModel node) {
        List<Binding> all = new ArrayList<>();
        List<ParameterModel> parameters = node.method().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            all.add(
                    node instanceof NodeModel.Operator operator
                            ? ofOperator(operator, parameters.get(i), i)
                            : ofGraph(parameters.get(i)));
        }
        return List.copyOf(all);
    }

    private Binding ofOperator(NodeModel.Operator operator, ParameterModel parameter, int index) {
        NodeModel source = source(operator).orElse(null);
        if (source == null) {
            return new Binding.Unknown(parameter, List.of());
        }
        if (operator instanceof NodeModel.Join join) {
            return ofPair(join, source, parameter, index);
        }
        boolean accumulates = operator instanceof NodeModel.Fold && index == 0
                || operator instanceof NodeModel.Reduce && index < 2;
        if (accumulates) {
            return new Binding.Accumulated(parameter);
        }
        if (operator instanceof NodeModel.Sliding sliding) {
            return ofRun(sliding, source, parameter, index);
        }
        return ofRow(source, parameter, index == (operator instanceof NodeModel.Fold ? 1 : 0));
    }

    private Binding ofRun(NodeModel.Sliding sliding, NodeModel source, ParameterModel parameter, int index) {
        TypeName element = element(source).orElse(ClassName.OBJECT);
        if (index < (sliding.pair() ? 2 : 1)) {
            return sliding.pair()
                    ? new Binding.Element(parameter, element, index)
                    : new Binding.Run(parameter, element);
        }
        return nodes.get(parameter.name()) instanceof NodeModel.Scalar scalar
                ? new Binding.Scalar(parameter, scalar, lazy(parameter.type(), scalar.type()))
                : new Binding.Unknown(parameter, scalars());
    }

    private Binding ofPair(NodeModel.Join join, NodeModel left, ParameterModel parameter, int index) {
        NodeModel right = source(join, join.match().right()).orElse(null);
        if (right == null) {
            return new Binding.Unknown(parameter, List.of());
        }
        boolean fitsLeft = is(left, parameter);
        boolean fitsRight = is(right, parameter);
        if (index < 2 && (fitsLeft || fitsRight)) {
            int side = fitsLeft && fitsRight ? index : fitsLeft ? 0 : 1;
            return new Binding.Element(parameter, element(side == 0 ? left : right).orElseThrow(), side);
        }
        Optional<Binding> one = component(left, parameter, 0);
        Optional<Binding> other = component(right, parameter, 1);
        boolean scalar = nodes.get(parameter.name()) instanceof NodeModel.Scalar;
        boolean key = join.match().on().contains(parameter.name());
        if (one.isPresent() && other.isPresent() && !key || scalar && (one.isPresent() || other.isPresent())) {
            return new Binding.Ambiguous(parameter);
        }
        return one.or(() -> other).orElseGet(() -> ofRow(right, parameter, false));
    }

    /** Whether {@code parameter} takes the rows of {@code node}. */
    private boolean is(NodeModel node, ParameterModel parameter) {
        return element(node)
                .filter(type -> type.box().equals(parameter.type().withoutAnnotations().box()))
                .isPresent();
    }

    private Binding ofGraph(ParameterModel parameter) {
        NodeModel node = nodes.get(parameter.name());
        if (node instanceof NodeModel.Collection collection) {
            return new Binding.Rows(parameter, collection);
        }
        return node instanceof NodeModel.Scalar scalar
                ? new Binding.Scalar(parameter, scalar, lazy(parameter.type(), scalar.type()))
                : new Binding.Unknown(parameter, List.copyOf(nodes.keySet()));
    }

    /**
     * Whether {@code parameter} supplies a value of {@code node}, which is no such supplier
     * itself.
     */
    private boolean lazy(TypeName parameter, TypeName node) {
        if (typing.fits(node, parameter)) {
            return false;
        }
        return SUPPLIED.containsKey(parameter.toString()) || raw(parameter).equals(SUPPLIER);
    }

    private static String raw(TypeName type) {
        return type instanceof ParameterizedTypeName generic
                ? generic.rawType().canonicalName()
                : type instanceof ClassName name ? name.canonicalName() : "";
    }

    private Binding ofRow(NodeModel source, ParameterModel parameter, boolean first) {
        if (parameter.key()) {
            return key(source)
                    .<Binding>map(key -> new Binding.Key(parameter, key))
                    .orElse(new Binding.Unknown(parameter, List.of()));
        }
        if (first && is(source, parameter)) {
            return new Binding.Element(parameter, element(source).orElseThrow(), 0);
        }
        Optional<Binding> component = component(source, parameter, 0);
        NodeModel scalar = nodes.get(parameter.name());
        if (scalar instanceof NodeModel.Scalar found) {
            return component.isPresent()
                    ? new Binding.Ambiguous(parameter)
                    : new Binding.Scalar(parameter, found, lazy(parameter.type(), found.type()));
        }
        return component.orElseGet(() -> new Binding.Unknown(parameter, candidates(source)));
    }

    private Optional<Binding> component(NodeModel source, ParameterModel parameter, int side) {
        Optional<NodeModel.Group> group = groups(source);
        if (group.isPresent()) {
            return group.get().nested().nodes().stream()
                    .filter(node -> node.name().equals(parameter.name())
                            && node instanceof NodeModel.Scalar)
                    .<Binding>map(
                            node -> new Binding.GroupValue(parameter, (NodeModel.Scalar) node))
                    .findFirst();
        }
        return row(source).stream()
                .flatMap(row -> row.components().stream())
                .filter(component -> component.name().equals(parameter.name()))
                .<Binding>map(component -> new Binding.Component(parameter, component, side))
                .findFirst();
    }

    private List<String> candidates(NodeModel source) {
        List<String> names = new ArrayList<>();
        row(source).ifPresent(row -> row.components()
                .forEach(component -> names.add(component.name())));
        groups(source)
                .ifPresent(group -> group.nested().nodes().forEach(node -> names.add(node.name())));
        names.addAll(scalars());
        return names;
    }

    private List<String> scalars() {
        return nodes.values().stream()
                .filter(NodeModel.Scalar.class::isInstance)
                .map(NodeModel::name)
                .toList();
    }
}
