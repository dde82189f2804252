package dev.rivulet.processor.check;

import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A node's name is its own. */
final class DuplicateNodes implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        Map<String, NodeModel> seen = new HashMap<>();
        for (NodeModel node : subject.nodes()) {
            NodeModel first = seen.putIfAbsent(node.name(), node);
            if (first != null) {
                problems.add(
                        ErrorCode.DUPLICATE_NODE,
                        node.origin(),
                        "there are two nodes '" + node.name() + "' in " + subject.name(),
                        List.of(line(first), line(node)),
                        "Rename one of them; where two interfaces mean the same node, declare it"
                                + " in "
                                + subject.name() + ", too.");
            }
        }
    }

    private static String line(NodeModel node) {
        return "@" + Words.annotation(node) + " " + node.origin().type() + "."
                + node.origin().member();
    }
}
