package dev.rivulet.processor.check;

import dev.rivulet.processor.analyse.Binding;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.Origin;
import dev.rivulet.processor.model.ParameterModel;
import java.util.ArrayList;
import java.util.List;

/** What each node reads, and where the source says so. */
final class Edges {
    /**
     * One edge.
     *
     * @param from the node that reads
     * @param to the name of the node read
     * @param where the place of it in words
     * @param origin the place of it
     */
    record Edge(NodeModel from, String to, String where, Origin origin) {}

    private Edges() {}

    /** The edges from {@code node}, lazy ones too, in order. */
    static List<Edge> of(Subject subject, NodeModel node) {
        List<Edge> edges = new ArrayList<>();
        if (node instanceof NodeModel.Operator operator) {
            String annotation = Words.annotation(node);
            for (String source : operator.sources()) {
                edges.add(new Edge(node, source, "annotation @" + annotation, Sources.at(operator, source)));
            }
            subject.wiring()
                    .keyScalars(operator)
                    .forEach(name -> edges.add(new Edge(
                            node, name, "annotation @" + annotation, operator.origin())));
        }
        for (Binding binding : subject.bindings(node)) {
            ParameterModel parameter = binding.parameter();
            String where = "parameter '" + parameter.name() + "'";
            if (binding instanceof Binding.Scalar scalar) {
                edges.add(new Edge(node, scalar.node().name(), where, parameter.origin()));
            } else if (binding instanceof Binding.Rows rows) {
                edges.add(new Edge(node, rows.node().name(), where, parameter.origin()));
            }
        }
        if (node instanceof NodeModel.Group group) {
            String nested = group.nested().type().simpleName();
            subject.wiring()
                    .enclosing(group)
                    .forEach(name -> edges.add(new Edge(
                            node,
                            name,
                            "input '" + name + "' of " + nested,
                            node.origin().value(Words.annotation(node), "into"))));
        }
        return edges;
    }
}
