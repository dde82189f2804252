package dev.rivulet.processor.check;

import dev.rivulet.processor.model.GraphModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.Origin;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.nio.charset.StandardCharsets;

/**
 * A node's class has a file of its name, within groups of its path, and file systems take names of 255 bytes. Where
 * nodes within groups are too long together, the group is told of, since its nested graph may stand elsewhere too.
 */
final class NameLengths implements Check {
    private static final int MOST = 255;
    /** Longer than what any emitter adds: {@code $}, an ending such as {@code ClicksPairsValuesNode}, {@code .class}. */
    private static final int ADDED = 48;

    @Override
    public void check(Subject subject, Problems problems) {
        int free = MOST - ADDED - bytes(subject.graph().generated().simpleName());
        if (free < 0) {
            tell(subject.graph().origin(), "graph '" + cut(subject.name()) + "'", -free, problems);
            return;
        }
        for (NodeModel node : subject.nodes()) {
            int length = longest(node);
            if (length > free) {
                tell(
                        node.origin(),
                        bytes(node.name()) > free
                                ? "node '" + cut(node.name()) + "'"
                                : "what group '" + cut(node.name()) + "' holds, named with its path,",
                        length - free,
                        problems);
            }
        }
    }

    private static void tell(Origin origin, String what, int over, Problems problems) {
        problems.add(
                ErrorCode.NAME_TOO_LONG,
                origin,
                what + " has a name too long for the file of its class by " + over + " bytes",
                "Make it, or the graph's name, shorter by as much.");
    }

    /** The bytes of the longest name that {@code node}, and what it holds, has with its path. */
    private static int longest(NodeModel node) {
        return bytes(node.name()) + (node instanceof NodeModel.Group group ? longest(group.nested()) : 0);
    }

    private static int longest(GraphModel graph) {
        return graph.nodes().stream().mapToInt(NameLengths::longest).max().orElse(0);
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String cut(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }
}
