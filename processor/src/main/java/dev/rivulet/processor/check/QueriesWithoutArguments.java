package dev.rivulet.processor.check;

import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/** A method without parameters must not be the same as its node's generated reader. */
final class QueriesWithoutArguments implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel node : subject.nodes()) {
            MethodModel method = node.method();
            boolean fixed = method.form() == MethodModel.Form.STATIC;
            boolean constant = fixed && method.is(MethodModel.Trait.IN_INTERFACE);
            boolean overridden = node instanceof NodeModel.Input && !fixed;
            boolean unread = node instanceof NodeModel.Query query && query.internal();
            if (method.form() == MethodModel.Form.ABSTRACT
                    || !method.parameters().isEmpty()
                    || constant
                    || overridden
                    || unread
                    || bare(node)) {
                continue;
            }
            problems.add(
                    ErrorCode.NO_ARGUMENTS,
                    node.origin(),
                    (fixed ? "static " : "instance ") + Words.the(node)
                            + " has no parameters, so its reader would be the same method",
                    fixed
                            ? "Move it into an interface that the class implements, where it is a"
                                    + " constant, or make it an @Input with a body."
                            : "Let it read a node, make it static in an interface, or make it an"
                                    + " @Input.");
        }
    }

    /** Whether {@code node} should have no body at all, which is told elsewhere. */
    private static boolean bare(NodeModel node) {
        return node instanceof NodeModel.Broken
                || node instanceof NodeModel.Rows
                || node instanceof NodeModel.Table
                || node instanceof NodeModel.Aggregate aggregate
                        && aggregate.kind() == NodeModel.Aggregate.Kind.COUNT;
    }
}
