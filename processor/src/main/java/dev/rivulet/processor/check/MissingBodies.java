package dev.rivulet.processor.check;

import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/** A node that its method computes needs a body. */
final class MissingBodies implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel node : subject.nodes()) {
            boolean computed = node instanceof NodeModel.Query
                    || node instanceof NodeModel.Filter
                    || node instanceof NodeModel.SortBy
                    || node instanceof NodeModel.Made && !(node instanceof NodeModel.Union)
                    || node instanceof NodeModel.Fold
                    || node instanceof NodeModel.Reduce
                    || node instanceof NodeModel.Group group && group.window().isEmpty();
            if (computed && node.method().form() == MethodModel.Form.ABSTRACT) {
                problems.add(
                        ErrorCode.MISSING_BODY,
                        node.origin(),
                        Words.the(node) + " has no body",
                        "Give it a body, for instance as a static method: it computes the node.");
            }
        }
    }
}
