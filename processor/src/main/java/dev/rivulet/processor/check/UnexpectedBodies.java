package dev.rivulet.processor.check;

import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/** A node that its method does not compute is abstract. */
final class UnexpectedBodies implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel node : subject.nodes()) {
            boolean collection = node instanceof NodeModel.Rows || node instanceof NodeModel.Table;
            boolean count = node instanceof NodeModel.Aggregate aggregate
                    && aggregate.kind() == NodeModel.Aggregate.Kind.COUNT;
            boolean chosen = node instanceof NodeModel.Chosen
                    || node instanceof NodeModel.Union
                    || node instanceof NodeModel.TopK
                    || node instanceof NodeModel.Group group && group.window().isPresent();
            if ((collection || count || chosen) && node.method().form() != MethodModel.Form.ABSTRACT) {
                problems.add(
                        ErrorCode.UNEXPECTED_BODY,
                        node.origin(),
                        Words.the(node) + " has a body",
                        collection
                                ? "Make it abstract: rows are put in from outside."
                                : chosen
                                ? "Make it abstract: its rows are those of its sources."
                                : "Make it abstract: rows are counted whatever their values; "
                                        + "put a condition into a @Filter.");
            }
        }
    }
}
