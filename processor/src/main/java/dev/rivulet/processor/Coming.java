package dev.rivulet.processor;

import dev.rivulet.processor.read.Candidates;
import dev.rivulet.processor.read.Readiness;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** The classes of the graphs that wait, which are not yet written. */
final class Coming {
    private final Map<String, TypeElement> graphs = new LinkedHashMap<>();

    static Coming of(List<TypeElement> waiting) {
        Coming coming = new Coming();
        for (TypeElement type : waiting) {
            if (Candidates.graph(type)) {
                coming.graphs.put(SourceWriter.written(type, "Graph"), type);
            }
        }
        return coming;
    }

    /** Whether the class {@code name} is to be written for a graph that waits. */
    boolean written(String name) {
        return graphs.containsKey(name);
    }

    /** Reports where {@code type} reads what is written only after it. */
    void circles(TypeElement type, Map<TypeElement, List<Readiness.Unknown>> unready, Problems problems) {
        Set<Readiness.Unknown> told = new LinkedHashSet<>(unready.get(type));
        for (Readiness.Unknown unknown : told) {
            TypeElement behind = graph(unknown);
            if (behind != null && reaches(behind, type, unready)) {
                problems.add(
                        ErrorCode.GENERATED_TYPE,
                        unknown.origin(),
                        unknown.what() + " names " + unknown.name() + ", which is written from '"
                                + behind.getSimpleName() + "' only after this was read",
                        "Name " + behind.getSimpleName() + ", which is its supertype.");
            }
        }
    }

    /** The graph whose class {@code unknown} is: what cannot be found has lost its package. */
    private TypeElement graph(Readiness.Unknown unknown) {
        String end = "." + unknown.name();
        return graphs.entrySet().stream()
                .filter(entry -> ("." + entry.getKey()).endsWith(end))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private boolean reaches(TypeElement from, TypeElement to, Map<TypeElement, List<Readiness.Unknown>> unready) {
        Set<TypeElement> seen = new HashSet<>();
        Deque<TypeElement> todo = new ArrayDeque<>(List.of(from));
        while (!todo.isEmpty()) {
            TypeElement next = todo.pop();
            if (next.equals(to)) {
                return true;
            }
            if (seen.add(next)) {
                for (Readiness.Unknown unknown : unready.getOrDefault(next, List.of())) {
                    TypeElement behind = graph(unknown);
                    if (behind != null) {
                        todo.push(behind);
                    }
                }
            }
        }
        return false;
    }
}
