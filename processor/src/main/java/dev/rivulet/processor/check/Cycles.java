package dev.rivulet.processor.check;

import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** No node depends on itself; lazy edges count. */
final class Cycles implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        Map<String, List<Edges.Edge>> edges = new LinkedHashMap<>();
        subject.nodes().forEach(node -> edges.putIfAbsent(node.name(), Edges.of(subject, node)));
        prune(edges);
        Set<String> told = new HashSet<>();
        for (String name : edges.keySet()) {
            if (!told.contains(name)) {
                List<Edges.Edge> path = path(name, edges);
                path.forEach(edge -> told.add(edge.from().name()));
                if (!path.isEmpty()) {
                    report(path, problems);
                }
            }
        }
    }

    /** Takes away, as long as there are any, the nodes that read nothing that is left. */
    private static void prune(Map<String, List<Edges.Edge>> edges) {
        boolean pruned = true;
        while (pruned) {
            pruned = edges.values().removeIf(reads -> reads.stream()
                    .noneMatch(edge -> edges.containsKey(edge.to())));
        }
    }

    /** The shortest way from {@code name} back to it; empty if there is none. */
    private static List<Edges.Edge> path(String name, Map<String, List<Edges.Edge>> edges) {
        Map<String, Edges.Edge> reachedBy = new HashMap<>();
        Deque<String> todo = new ArrayDeque<>(List.of(name));
        while (!todo.isEmpty() && !reachedBy.containsKey(name)) {
            for (Edges.Edge edge : edges.getOrDefault(todo.remove(), List.of())) {
                if (reachedBy.putIfAbsent(edge.to(), edge) == null) {
                    todo.add(edge.to());
                }
            }
        }
        List<Edges.Edge> path = new ArrayList<>();
        for (Edges.Edge at = reachedBy.get(name);
                at != null;
                at = reachedBy.get(at.from().name())) {
            path.add(0, at);
            if (at.from().name().equals(name)) {
                break;
            }
        }
        return path;
    }

    private static void report(List<Edges.Edge> path, Problems problems) {
        String first = path.get(0).from().name();
        StringBuilder way = new StringBuilder(first);
        int width = 0;
        for (Edges.Edge edge : path) {
            way.append(" -> ").append(edge.to());
            width = Math.max(width, edge.to().length());
        }
        List<String> details = new ArrayList<>();
        for (Edges.Edge edge : path) {
            String from = edge.from().name();
            details.add(from + " ".repeat(width - from.length()) + " reads " + edge.to()
                    + " ".repeat(width - edge.to().length()) + "  (" + Words.method(edge.from())
                    + ", "
                    + edge.where() + ")");
        }
        problems.add(
                ErrorCode.GRAPH_CYCLE,
                path.get(0).origin(),
                "node '" + first + "' depends on itself: " + way,
                details,
                path.size() == 1
                        ? "Read another node there."
                        : "Break the cycle at one of these places.");
    }
}
