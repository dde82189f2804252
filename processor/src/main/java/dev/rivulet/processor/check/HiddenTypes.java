package dev.rivulet.processor.check;

import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/** The generated class must be able to name the method and the types in its signature. */
final class HiddenTypes implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel node : subject.nodes()) {
            if (node.method().is(MethodModel.Trait.HIDDEN)
                    && !node.method().is(MethodModel.Trait.PRIVATE)) {
                problems.add(
                        ErrorCode.HIDDEN_TYPE,
                        node.origin(),
                        Words.the(node) + " or a type in its signature cannot be reached from "
                                + subject.graph().generated(),
                        "Make the method and its types public, or move them into the graph's"
                                + " package and let none be private.");
            }
            if (node.method().is(MethodModel.Trait.HIDDEN_PART)) {
                problems.add(
                        ErrorCode.HIDDEN_TYPE,
                        node.origin(),
                        Words.the(node) + " has rows with a component whose type cannot be reached from "
                                + subject.graph().generated(),
                        "Make the type public, or move it into the graph's package and let it not be private.");
            }
        }
    }
}
