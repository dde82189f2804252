package dev.rivulet.processor.check;

import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/** A starting value throws no checked exception: build() declares none. */
final class ThrowingInputs implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel.Input node : subject.nodes(NodeModel.Input.class)) {
            if (node.method().thrown().stream().anyMatch(subject.typing()::checked)) {
                problems.add(
                        ErrorCode.INPUT_THROWS,
                        node.origin(),
                        Words.the(node) + " throws a checked exception",
                        "Catch it, or let an input without a body be given to the builder.");
            }
        }
    }
}
