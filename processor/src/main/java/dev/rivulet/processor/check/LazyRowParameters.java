package dev.rivulet.processor.check;

import dev.rivulet.processor.analyse.Binding;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/** A row function has no lazy parameter: its edges are the same for all rows. */
final class LazyRowParameters implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel.Operator node : subject.nodes(NodeModel.Operator.class)) {
            for (Binding binding : subject.bindings(node)) {
                if (binding instanceof Binding.Scalar scalar && scalar.lazy()) {
                    problems.add(
                            ErrorCode.LAZY_ROW_PARAMETER,
                            scalar.parameter().origin(),
                            "parameter '" + scalar.parameter().name() + "' of " + Words.the(node)
                                    + " is a supplier, but a row function reads its nodes for all"
                                    + " rows",
                            "Take the value: make the parameter "
                                    + Words.type(scalar.node().type()) + ".");
                }
            }
        }
    }
}
