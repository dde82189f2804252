package dev.rivulet.processor.check;

import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/** Inputs read no nodes, and an abstract method has nothing to read them with. */
final class UnexpectedParameters implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel node : subject.nodes()) {
            if (node.method().parameters().isEmpty()) {
                continue;
            }
            boolean input = node instanceof NodeModel.Input
                    || node instanceof NodeModel.Rows
                    || node instanceof NodeModel.Table;
            boolean bare = (node instanceof NodeModel.Aggregate
                            || node instanceof NodeModel.Chosen
                            || node instanceof NodeModel.Union
                            || node instanceof NodeModel.TopK
                            || node instanceof NodeModel.Group)
                    && node.method().form() == MethodModel.Form.ABSTRACT;
            if (input || bare) {
                problems.add(
                        ErrorCode.UNEXPECTED_PARAMETERS,
                        node.origin(),
                        Words.the(node) + " has parameters",
                        input
                                ? "Leave them out: it comes from outside and reads no node; "
                                        + "what is computed from nodes is a @Query."
                                : !(node instanceof NodeModel.Aggregate)
                                ? "Leave them out: its rows are those of its sources."
                                : "Leave them out, or give the method a body that returns each"
                                        + " row's value.");
            }
        }
    }
}
