package dev.rivulet.processor.check;

import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/** The generated class calls a node's method, so it cannot be private. */
final class PrivateMethods implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel node : subject.nodes()) {
            if (node.method().is(MethodModel.Trait.PRIVATE)) {
                problems.add(
                        ErrorCode.PRIVATE_METHOD,
                        node.origin(),
                        Words.the(node) + " is private",
                        "Leave out 'private': the generated class is another class and calls this"
                                + " method.");
            }
        }
    }
}
