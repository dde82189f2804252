package dev.rivulet.processor.check;

import dev.rivulet.processor.model.GraphModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/**
 * A graph has no more nodes than its files can hold, and no more inputs and outputs than its class: each needs some of
 * the 65,535 constants of a class file. What each needs was counted in class files; a test holds the estimate to them.
 */
final class Sizes implements Check {
    private static final int MOST_NODES = 40_000;
    /** What a class file holds, but for a rest that every graph has. */
    private static final int MOST_CONSTANTS = 65_000;

    private static final int SETTABLE = 7;
    private static final int STARTING = 11;
    private static final int SCALAR = 7;
    private static final int OTHER = 60;

    @Override
    public void check(Subject subject, Problems problems) {
        int nodes = count(subject.graph());
        if (nodes > MOST_NODES) {
            problems.add(
                    ErrorCode.TOO_MANY_NODES,
                    subject.graph().origin(),
                    subject.name() + " has " + nodes + " nodes; a graph may have " + MOST_NODES,
                    "Split it into several graphs; many nodes that are alike are rows of a collection.");
            return;
        }
        int constants = 0;
        int inputs = 0;
        int outputs = 0;
        for (NodeModel node : subject.nodes()) {
            if (node instanceof NodeModel.Input input) {
                inputs++;
                constants += input.kind() == NodeModel.Input.Kind.STARTING ? STARTING : SETTABLE;
            } else if (!(node instanceof NodeModel.Query query && query.internal())) {
                outputs++;
                constants += node instanceof NodeModel.Scalar ? SCALAR : OTHER;
            }
        }
        if (constants > MOST_CONSTANTS) {
            problems.add(
                    ErrorCode.TOO_MANY_NODES,
                    subject.graph().origin(),
                    subject.name() + " has " + inputs + " inputs and " + outputs
                            + " outputs, whose methods need about " + constants + " constants in its class; a class has "
                            + MOST_CONSTANTS + " for them",
                    "Annotate queries that only other nodes read with @Query(internal = true), or split it into several graphs.");
        }
    }

    /** The nodes of {@code graph}, with those within its groups. */
    private static int count(GraphModel graph) {
        int count = 0;
        for (NodeModel node : graph.nodes()) {
            count += node instanceof NodeModel.Group group ? 1 + count(group.nested()) : 1;
        }
        return count;
    }
}
