package dev.rivulet.processor.check;

import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/** A node has one type, so its method has no type parameters. */
final class GenericMethods implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel node : subject.nodes()) {
            if (node.method().is(MethodModel.Trait.GENERIC)) {
                problems.add(
                        ErrorCode.GENERIC_METHOD,
                        node.origin(),
                        Words.the(node) + " has type parameters",
                        "Write out the types: a node holds values of one type.");
            }
        }
    }
}
