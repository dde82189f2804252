package dev.rivulet.processor.analyse;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.ParameterModel;
import dev.rivulet.processor.model.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds single parameters: by name, in a row function first by the element's type. */
final class Binder {
    private static final Map<String, TypeName> SUPPLIED = Map.of(
            "java.util.function.DoubleSupplier", TypeName.DOUBLE,
            "java.util.function.LongSupplier", TypeName.LONG,
            "java.util.function.IntSupplier", TypeName.INT,
            "java.util.function.BooleanSupplier", TypeName.BOOLEAN);
    private static final String SUPPLIER = "java.util.function.Supplier";

    private final Wiring wiring;
    private final Typing typing;

    Binder(Wiring wiring, Typing typing) {
        this.wiring = wiring;
        this.typing = typing;
    }

    private NodeModel node(String name) {
        return wiring.node(name).orElse(null);
    }

    /** What the parameters of {@code method}, which gives a key of a row of {@code node}, stand for. */
    List<Binding> ofKey(MethodModel method, NodeModel node) {
        List<Binding> all = new ArrayList<>();
        for (int i = 0; i < method.parameters().size(); i++) {
            all.add(ofRow(node, method.parameters().get(i), i == 0, ""));
        }
        return all;
    }

    /** What the parameters of {@code node}'s method stand for. */
    List<Binding> bind(NodeModel node) {
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
        NodeModel source = wiring.source(operator).orElse(null);
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
        return ofRow(source, parameter, index == (operator instanceof NodeModel.Fold ? 1 : 0), operator.name());
    }

    private Binding ofRun(NodeModel.Sliding sliding, NodeModel source, ParameterModel parameter, int index) {
        TypeName element = wiring.element(source).orElse(ClassName.OBJECT);
        if (index < (sliding.pair() ? 2 : 1)) {
            return sliding.pair()
                    ? new Binding.Element(parameter, element, index)
                    : new Binding.Run(parameter, element);
        }
        return node(parameter.name()) instanceof NodeModel.Scalar scalar
                ? new Binding.Scalar(parameter, scalar, lazy(parameter.type(), scalar.type()))
                : new Binding.Unknown(parameter, wiring.scalars());
    }

    private Binding ofPair(NodeModel.Join join, NodeModel left, ParameterModel parameter, int index) {
        NodeModel right = wiring.source(join, join.match().right()).orElse(null);
        if (right == null) {
            return new Binding.Unknown(parameter, List.of());
        }
        if (parameter.key()) {
            return ofKeys(join, left, right, parameter);
        }
        boolean fitsLeft = is(left, parameter);
        boolean fitsRight = is(right, parameter);
        Optional<Binding> one = component(left, parameter, 0);
        Optional<Binding> other = component(right, parameter, 1);
        boolean named = one.filter(Binder::fits).isPresent() || other.filter(Binder::fits).isPresent();
        if (index < 2 && !named && (fitsLeft || fitsRight)) {
            int side = fitsLeft && fitsRight ? index : fitsLeft ? 0 : 1;
            return new Binding.Element(parameter, wiring.element(side == 0 ? left : right).orElseThrow(), side);
        }
        boolean key = join.match().on().contains(parameter.name());
        if (one.isPresent() && other.isPresent() && !key) {
            return new Binding.Ambiguous(parameter, Binding.Between.SIDES);
        }
        if (node(parameter.name()) instanceof NodeModel.Scalar && (one.isPresent() || other.isPresent())) {
            return new Binding.Ambiguous(parameter, Binding.Between.ROW_AND_NODE);
        }
        return one.or(() -> other).orElseGet(() -> ofRow(right, parameter, false, join.name()));
    }

    /** Whether {@code binding} is a component of its parameter's own type. */
    private static boolean fits(Binding binding) {
        return binding instanceof Binding.Component component
                && component.component().type().box().equals(component.parameter().type().box());
    }

    /** The key of the side that has one; of two that do, of the one that is called like the parameter. */
    private Binding ofKeys(
            NodeModel.Join join, NodeModel left, NodeModel right, ParameterModel parameter) {
        Optional<TypeName> one = wiring.key(left);
        Optional<TypeName> other = wiring.key(right);
        if (one.isPresent() && other.isPresent()) {
            boolean first = parameter.name().equals(join.match().left());
            boolean second = parameter.name().equals(join.match().right());
            return first == second
                    ? new Binding.Ambiguous(parameter, Binding.Between.KEYS)
                    : new Binding.Key(parameter, (first ? one : other).get(), first ? 0 : 1);
        }
        return one.<Binding>map(key -> new Binding.Key(parameter, key, 0))
                .or(() -> other.map(key -> new Binding.Key(parameter, key, 1)))
                .orElse(new Binding.Unknown(parameter, List.of()));
    }

    /** Whether {@code parameter} takes the rows of {@code node}. */
    private boolean is(NodeModel node, ParameterModel parameter) {
        return wiring.element(node)
                .filter(type -> type.box().equals(parameter.type().withoutAnnotations().box()))
                .isPresent();
    }

    private Binding ofGraph(ParameterModel parameter) {
        NodeModel node = node(parameter.name());
        if (node instanceof NodeModel.Collection collection) {
            return new Binding.Rows(parameter, collection);
        }
        return node instanceof NodeModel.Scalar scalar
                ? new Binding.Scalar(parameter, scalar, lazy(parameter.type(), scalar.type()))
                : new Binding.Unknown(parameter, wiring.names());
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

    /** What {@code parameter} of the node {@code reader} stands for, where rows of {@code source} are read. */
    private Binding ofRow(NodeModel source, ParameterModel parameter, boolean first, String reader) {
        if (parameter.key()) {
            return wiring.key(source)
                    .<Binding>map(key -> new Binding.Key(parameter, key, 0))
                    .orElse(new Binding.Unknown(parameter, List.of()));
        }
        if (first && is(source, parameter)) {
            return new Binding.Element(parameter, wiring.element(source).orElseThrow(), 0);
        }
        Optional<Binding> component = component(source, parameter, 0);
        NodeModel scalar = node(parameter.name());
        if (!(scalar instanceof NodeModel.Scalar found)) {
            return component.orElseGet(() -> new Binding.Unknown(parameter, candidates(source, reader)));
        }
        if (component.isEmpty()) {
            return new Binding.Scalar(parameter, found, lazy(parameter.type(), found.type()));
        }
        return found.name().equals(reader) || handed(source, component.get())
                ? component.get()
                : new Binding.Ambiguous(parameter, Binding.Between.ROW_AND_NODE);
    }

    private Optional<Binding> component(NodeModel source, ParameterModel parameter, int side) {
        Optional<NodeModel.Group> group = wiring.groups(source);
        if (group.isPresent()) {
            return group.get().nested().nodes().stream()
                    .filter(node -> node.name().equals(parameter.name())
                            && node instanceof NodeModel.Scalar)
                    .<Binding>map(
                            node -> new Binding.GroupValue(parameter, (NodeModel.Scalar) node))
                    .findFirst();
        }
        return wiring.row(source).stream()
                .flatMap(row -> row.components().stream())
                .filter(component -> component.name().equals(parameter.name()))
                .<Binding>map(component -> new Binding.Component(parameter, component, side))
                .findFirst();
    }

    /** Whether {@code component} is an input of the groups that the node of its name was handed to: one value. */
    private boolean handed(NodeModel source, Binding component) {
        return component instanceof Binding.GroupValue value
                && wiring.groups(source).filter(group -> wiring.enclosing(group).contains(value.node().name())).isPresent();
    }

    /** What a parameter of {@code reader} could have named. */
    private List<String> candidates(NodeModel source, String reader) {
        List<String> names = new ArrayList<>();
        wiring.row(source).ifPresent(row -> row.components()
                .forEach(component -> names.add(component.name())));
        wiring.groups(source)
                .ifPresent(group -> group.nested().nodes().stream()
                        .filter(NodeModel.Scalar.class::isInstance)
                        .forEach(node -> names.add(node.name())));
        wiring.scalars().stream().filter(name -> !name.equals(reader) && !names.contains(name)).forEach(names::add);
        return names;
    }
}
