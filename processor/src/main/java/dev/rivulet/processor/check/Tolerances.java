package dev.rivulet.processor.check;

import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.CutoffModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/** A tolerance is a number, not negative, and goes with floating point and its cutoff. */
final class Tolerances implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel.Scalar node : subject.nodes(NodeModel.Scalar.class)) {
            CutoffModel cutoff = node.cutoff();
            boolean chosen = cutoff.kind() == CutoffModel.Kind.TOLERANCE;
            boolean floating =
                    node.type().equals(TypeName.DOUBLE) || node.type().equals(TypeName.FLOAT);
            String fault = null;
            String at = "tolerance";
            if (!chosen && cutoff.tolerance() != 0) {
                fault = " has a tolerance, but its cutoff is " + cutoff.kind();
            } else if (chosen && !floating) {
                fault = " is " + Words.type(node.type()) + ", which has no tolerance";
                at = "cutoff";
            } else if (!(cutoff.tolerance() >= 0
                    && cutoff.tolerance() < Double.POSITIVE_INFINITY)) {
                fault = " has the tolerance " + cutoff.tolerance();
            }
            if (fault != null) {
                problems.add(
                        ErrorCode.BAD_TOLERANCE,
                        node.origin().value(Words.annotation(node), at),
                        Words.the(node) + fault,
                        "A tolerance is a finite number, 0 or more, for a double or float with"
                                + " Cutoff.TOLERANCE.");
            }
        }
    }
}
