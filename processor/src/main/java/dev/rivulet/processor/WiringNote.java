package dev.rivulet.processor;

import dev.rivulet.processor.analyse.Binding;
import dev.rivulet.processor.analyse.Wiring;
import dev.rivulet.processor.model.GraphModel;
import dev.rivulet.processor.model.NodeModel;

/** Writes down how each parameter of a graph was wired, for those who ask. */
final class WiringNote {
    private WiringNote() {}

    /** One line for each node that reads something, and one for each of its parameters. */
    static String of(GraphModel graph, Wiring wiring) {
        StringBuilder text = new StringBuilder("wiring of " + graph.type().simpleName());
        for (NodeModel node : graph.nodes()) {
            if (node instanceof NodeModel.Operator operator) {
                text.append("\n  ")
                        .append(node.name())
                        .append(": rows of ")
                        .append(operator.source());
            }
            for (Binding binding : wiring.of(node)) {
                text.append("\n  ").append(node.name()).append(", parameter '");
                text.append(binding.parameter().name()).append("': ").append(what(binding));
            }
        }
        return text.toString();
    }

    private static String what(Binding binding) {
        if (binding instanceof Binding.Scalar scalar) {
            return (scalar.lazy() ? "asks for " : "reads ") + scalar.node().name();
        }
        if (binding instanceof Binding.Rows rows) {
            return "the rows of " + rows.node().name();
        }
        if (binding instanceof Binding.Element) {
            return "the row";
        }
        if (binding instanceof Binding.Component component) {
            return "component " + component.component().name() + " of the row";
        }
        if (binding instanceof Binding.GroupValue value) {
            return "node " + value.node().name() + " of the group";
        }
        return binding instanceof Binding.Key ? "the key" : "nothing";
    }
}
