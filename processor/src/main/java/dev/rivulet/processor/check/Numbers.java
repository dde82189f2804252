package dev.rivulet.processor.check;

import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.math.BigDecimal;

/** The numbers in annotations are in their range. */
final class Numbers implements Check {
    private static final int MOST_DIGITS = 9;

    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel node : subject.nodes()) {
            if (node instanceof NodeModel.TopK top && top.rows() < 1) {
                report(node, "k", String.valueOf(top.rows()), "1 or more", problems);
            } else if (node instanceof NodeModel.Sliding sliding && sliding.rows() < 2) {
                report(node, "rows", String.valueOf(sliding.rows()), "2 or more", problems);
            } else if (node instanceof NodeModel.Aggregate aggregate
                    && aggregate.kind() == NodeModel.Aggregate.Kind.QUANTILE
                    && !share(aggregate.share())) {
                report(
                        node,
                        "p",
                        String.valueOf(aggregate.share()),
                        "from 0 to 1, with " + MOST_DIGITS + " decimal places at most",
                        problems);
            }
        }
    }

    private static boolean share(double p) {
        return p >= 0
                && p <= 1
                && new BigDecimal(Double.toString(p)).stripTrailingZeros().scale() <= MOST_DIGITS;
    }

    private static void report(NodeModel node, String what, String is, String range, Problems problems) {
        problems.add(
                ErrorCode.BAD_NUMBER,
                node.origin().value(Words.annotation(node), what),
                what + " of " + Words.the(node) + " is " + is,
                "Give a number " + range + ".");
    }
}
