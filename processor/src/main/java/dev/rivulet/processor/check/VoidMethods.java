package dev.rivulet.processor.check;

import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/** A node has a value, so its method returns one. */
final class VoidMethods implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel node : subject.nodes()) {
            if (node.method().returned().equals(TypeName.VOID)
                    && !(node instanceof NodeModel.Broken)) {
                problems.add(
                        ErrorCode.VOID_METHOD,
                        node.origin(),
                        Words.the(node) + " returns nothing",
                        "Return the node's value.");
            }
        }
    }
}
