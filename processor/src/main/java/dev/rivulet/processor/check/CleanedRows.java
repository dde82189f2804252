package dev.rivulet.processor.check;

import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A collection that is cleaned has windows, and knows of windows that stand directly on it: rows that others hold would be lost to
 * them.
 */
final class CleanedRows implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel.Rows rows : subject.nodes(NodeModel.Rows.class)) {
            if (rows.clean() && !windowed(subject.nodes(), rows.name())) {
                problems.add(
                        ErrorCode.BAD_WINDOW,
                        rows.origin().value("Collection", "clean"),
                        "'" + rows.name() + "' loses rows that no window can hold any more, but no window stands on it",
                        "Leave clean out, or put a @Window on '" + rows.name() + "', or on groups of it.");
            }
        }
        for (NodeModel.Group node : subject.nodes(NodeModel.Group.class)) {
            if (windows(node)) {
                cleaned(subject, node).ifPresent(rows -> report(node, rows, problems));
            }
        }
    }

    /** Whether windows stand on the collection {@code name} among {@code nodes}, or within groups on what it feeds. */
    private static boolean windowed(List<NodeModel> nodes, String name) {
        return nodes.stream()
                .anyMatch(node -> node instanceof NodeModel.Broken
                        || node instanceof NodeModel.Group group
                                && group.source().equals(name)
                                && (group.window().isPresent()
                                        || group.nested().nodes().stream()
                                                .anyMatch(each -> each instanceof NodeModel.Rows
                                                        && windowed(group.nested().nodes(), each.name()))));
    }

    /** Whether these are windows, or some stand within. */
    private static boolean windows(NodeModel.Group node) {
        return node.window().isPresent()
                || node.nested().nodes().stream()
                        .anyMatch(inner -> inner instanceof NodeModel.Group group && windows(group));
    }

    /** The collection that is cleaned from which an operator makes the rows of {@code node}. */
    private static Optional<NodeModel.Rows> cleaned(Subject subject, NodeModel.Group node) {
        Set<String> seen = new HashSet<>(); // cycles are another error
        Deque<NodeModel> todo = new ArrayDeque<>();
        subject.wiring().node(node.source()).filter(NodeModel.Operator.class::isInstance).ifPresent(todo::add);
        while (!todo.isEmpty()) {
            NodeModel next = todo.pop();
            if (next instanceof NodeModel.Rows rows && rows.clean()) {
                return Optional.of(rows);
            }
            boolean made = next instanceof NodeModel.Operator && !(next instanceof NodeModel.Group);
            if (made && seen.add(next.name()) && next instanceof NodeModel.Operator operator) {
                operator.sources().forEach(source -> subject.wiring().node(source).ifPresent(todo::add));
            }
        }
        return Optional.empty();
    }

    private static void report(NodeModel.Group node, NodeModel.Rows rows, Problems problems) {
        String annotation = node.window().isPresent() ? "Window" : "GroupBy";
        problems.add(
                ErrorCode.BAD_WINDOW,
                node.origin().value(annotation, "value"),
                Words.the(node) + " has rows made from '" + rows.name() + "', which loses those that its own windows let go",
                "Take '" + rows.name() + "' itself and choose within the windows, or leave clean out.");
    }
}
