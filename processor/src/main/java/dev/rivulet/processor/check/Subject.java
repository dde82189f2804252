package dev.rivulet.processor.check;

import dev.rivulet.processor.analyse.Binding;
import dev.rivulet.processor.analyse.Wiring;
import dev.rivulet.processor.model.GraphModel;
import dev.rivulet.processor.model.MemberModel;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.Typing;
import java.util.List;
import java.util.Optional;

/**
 * What is checked.
 *
 * @param graph the graph as read
 * @param wiring what its parameters were bound to
 * @param typing what the compiler knows of its types
 */
record Subject(GraphModel graph, Wiring wiring, Typing typing) {
    /** The name of the graph's type. */
    String name() {
        return graph.type().simpleName();
    }

    List<NodeModel> nodes() {
        return graph.nodes();
    }

    /** The nodes of kind {@code kind}. */
    <N> List<N> nodes(Class<N> kind) {
        return graph.nodes().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The bindings of {@code node}; none where what is wrong with it has been told already. */
    List<Binding> bindings(NodeModel node) {
        boolean told =
                node instanceof NodeModel.Broken || node.method().is(MethodModel.Trait.GENERIC);
        return told || wiring.node(node.name()).orElseThrow() != node ? List.of() : wiring.of(node);
    }

    /** Where the rows of {@code operator} come from, if that is a node that has rows. */
    Optional<NodeModel> rows(NodeModel.Operator operator) {
        return wiring.source(operator).filter(NodeModel.Collection.class::isInstance);
    }

    /** The node {@code source} of {@code operator}, if that is a node that has rows. */
    Optional<NodeModel> rows(NodeModel.Operator operator, String source) {
        return wiring.source(operator, source).filter(NodeModel.Collection.class::isInstance);
    }

    /** Whether every source of {@code operator} is a node that has rows. */
    boolean sound(NodeModel.Operator operator) {
        return operator.sources().stream().allMatch(source -> rows(operator, source).isPresent());
    }

    /** Whether what is wrong with {@code name} is told where it is declared. */
    boolean told(String name) {
        return broken(name)
                || wiring.node(name).isEmpty()
                && graph.members().stream()
                        .map(MemberModel::method)
                        .anyMatch(method -> method.form() == MethodModel.Form.ABSTRACT
                                && method.parameters().isEmpty()
                                && method.name().equals(name));
    }

    /** Whether {@code name} is a node that could not be read. */
    boolean broken(String name) {
        return wiring.node(name).filter(NodeModel.Broken.class::isInstance).isPresent();
    }
}
