package dev.rivulet.processor.check;

import dev.rivulet.processor.analyse.Binding;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.Origin;
import dev.rivulet.processor.model.ParameterModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.util.List;

/** A parameter names a node, or in a row function a component of the row. */
final class UnknownNames implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel node : subject.nodes()) {
            if (node instanceof NodeModel.Operator operator
                    && !subject.sound(operator)) {
                continue;
            }
            for (Binding binding : subject.bindings(node)) {
                ParameterModel parameter = binding.parameter();
                boolean judged = subject.told(parameter.name()) || parameter.key();
                if (binding instanceof Binding.Unknown unknown && !judged && !from(node)) {
                    report(subject, node, unknown, problems);
                }
            }
        }
    }

    /** Whether {@code node} reads nothing by parameters, which is reported elsewhere. */
    private static boolean from(NodeModel node) {
        return node instanceof NodeModel.Input
                || node instanceof NodeModel.Rows
                || node instanceof NodeModel.Table
                || node instanceof NodeModel.Operator
                        && node.method().form() == MethodModel.Form.ABSTRACT;
    }

    private static void report(
            Subject subject, NodeModel node, Binding.Unknown unknown, Problems problems) {
        String name = unknown.parameter().name();
        Origin at = unknown.parameter().origin();
        if (name.matches("arg\\d+")) {
            problems.add(
                    ErrorCode.MISSING_PARAMETER_NAMES,
                    at,
                    "the names of the parameters of " + Words.method(node)
                            + " are lost in its class file",
                    "Compile " + node.method().owner().simpleName()
                            + " with this processor, or with -parameters.");
        } else if (node instanceof NodeModel.Operator operator) {
            problems.add(
                    ErrorCode.UNKNOWN_COMPONENT,
                    at,
                    "'" + name + "' is neither a component of the rows of '" + String.join("' or '", operator.sources())
                            + "' nor a scalar node" + Nearest.hint(name, unknown.candidates()),
                    candidates(unknown.candidates(), "Name one of "));
        } else {
            problems.add(
                    ErrorCode.UNKNOWN_NODE,
                    at,
                    "no node '" + name + "' in " + subject.name()
                            + Nearest.hint(name, unknown.candidates()),
                    "A parameter's name is the node it reads: rename it, or declare that node.");
        }
    }

    private static String candidates(List<String> names, String intro) {
        return names.isEmpty()
                ? "Take the row itself as the first parameter."
                : intro + String.join(", ", names)
                        + ", or take the row itself as the first parameter.";
    }
}
