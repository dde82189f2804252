package dev.rivulet.processor.check;

import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/** The reader of an input overrides its method, which must not be final. */
final class FinalInputs implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel.Input node : subject.nodes(NodeModel.Input.class)) {
            if (node.method().is(MethodModel.Trait.FINAL)
                    && node.method().form() == MethodModel.Form.INSTANCE) {
                problems.add(
                        ErrorCode.FINAL_METHOD,
                        node.origin(),
                        Words.the(node) + " is final, and its reader overrides it",
                        "Leave out 'final'.");
            }
        }
    }
}
