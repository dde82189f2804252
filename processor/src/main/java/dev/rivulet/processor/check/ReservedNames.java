package dev.rivulet.processor.check;

import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.util.HashSet;
import java.util.Set;

/** A node is not named like a member of the generated class or of {@code Object}. */
final class ReservedNames implements Check {
    private static final Set<String> TAKEN = Set.of(
            "stabilize",
            "update",
            "whatIf",
            "tick",
            "describe",
            "explain",
            "builder",
            "build",
            "toString",
            "hashCode",
            "equals",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "finalize",
            "clone");

    @Override
    public void check(Subject subject, Problems problems) {
        Set<String> taken = new HashSet<>(TAKEN);
        for (NodeModel.Input input : subject.nodes(NodeModel.Input.class)) {
            switch (input.kind()) {
                case NOW -> taken.add("clock");
                case SEED -> taken.add("random");
                default -> {}
            }
        }
        for (NodeModel node : subject.nodes()) {
            if (taken.contains(node.name())) {
                problems.add(
                        ErrorCode.RESERVED_NAME,
                        node.origin(),
                        Words.the(node) + " is named like a member of "
                                + subject.graph().generated().simpleName(),
                        "Rename it.");
            }
        }
    }
}
