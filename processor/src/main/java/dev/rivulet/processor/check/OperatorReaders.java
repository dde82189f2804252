package dev.rivulet.processor.check;

import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/** An operator without a body is its own reader, of a type that shows its rows. */
final class OperatorReaders implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        RowAccess access = new RowAccess(subject);
        for (NodeModel.Collection node : subject.nodes(NodeModel.Collection.class)) {
            boolean bare = node instanceof NodeModel.Operator operator
                    && subject.sound(operator)
                    && node.method().form() == MethodModel.Form.ABSTRACT
                    && (node instanceof NodeModel.Chosen
                            || node instanceof NodeModel.Union
                            || node instanceof NodeModel.TopK
                            || node instanceof NodeModel.Group);
            if (bare && !access.accepts(node.method().returned(), node)) {
                problems.add(
                        ErrorCode.READER_TYPE,
                        node.origin(),
                        Words.the(node) + " returns " + Words.type(node.method().returned())
                                + ", but its rows are a " + access.offered(node),
                        "Return " + access.offered(node) + ".");
            }
        }
    }
}
