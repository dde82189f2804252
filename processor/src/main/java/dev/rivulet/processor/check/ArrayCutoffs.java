package dev.rivulet.processor.check;

import dev.rivulet.processor.model.CutoffModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/** Arrays have no equality to stop a change by, so their cutoff is chosen. */
final class ArrayCutoffs implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel.Scalar node : subject.nodes(NodeModel.Scalar.class)) {
            boolean chosen = node.cutoff().kind() != CutoffModel.Kind.EQUAL;
            if (subject.typing().array(node.type())
                    && !chosen
                    && !(node instanceof NodeModel.Aggregate)) {
                problems.add(
                        ErrorCode.ARRAY_CUTOFF,
                        node.origin(),
                        Words.the(node) + " is an array, which has no equality of its own",
                        "Choose cutoff = Cutoff.IDENTITY or Cutoff.NEVER, or use a List.");
            }
        }
    }
}
