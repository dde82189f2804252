package dev.rivulet.processor.check;

import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/** A graph has at most as many nodes as its class can hold. */
final class Sizes implements Check {
    private static final int MOST = 4_000;

    @Override
    public void check(Subject subject, Problems problems) {
        int size = subject.nodes().size();
        if (size > MOST) {
            problems.add(
                    ErrorCode.TOO_MANY_NODES,
                    subject.graph().origin(),
                    subject.name() + " has " + size + " nodes; a graph may have " + MOST,
                    "Split it into several graphs.");
        }
    }
}
