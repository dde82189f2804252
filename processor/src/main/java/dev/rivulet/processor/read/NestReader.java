package dev.rivulet.processor.read;

import dev.rivulet.processor.model.GraphModel;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.Origin;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads the graph that is nested in a group. */
final class NestReader {
    private final GraphReader graphs;
    private final Set<TypeElement> within;
    private final Problems problems;

    NestReader(GraphReader graphs, Set<TypeElement> within, Problems problems) {
        this.graphs = graphs;
        this.within = within;
        this.problems = problems;
    }

    /**
     * The graph that {@code element} groups into; empty if there is none, which is reported here
     * or there.
     */
    Optional<GraphModel> read(ExecutableElement element, String mark, MethodModel method, Origin origin) {
        Optional<TypeElement> into = Marks.type(element, mark, "into")
                .filter(DeclaredType.class::isInstance)
                .map(type -> (TypeElement) ((DeclaredType) type).asElement());
        Optional<String> fault = into.isEmpty() ? Optional.of("is no class") : fault(into.get());
        if (fault.isPresent()) {
            String type = into.map(found -> found.getSimpleName().toString()).orElse("its 'into'");
            return refuse(method, origin.value(mark, "into"), type, fault.get());
        }
        Problems there = new Problems();
        Optional<GraphModel> nested = graphs.read(into.get(), within, there);
        return there.any() ? Optional.empty() : nested;
    }

    private Optional<String> fault(TypeElement into) {
        if (!Marks.has(into, "Graph")) {
            return Optional.of("is not annotated with @Graph");
        }
        if (circle(into)) {
            return Optional.of("would be nested in itself");
        }
        return into.getKind() == ElementKind.INTERFACE
                ? Optional.empty()
                : Optional.of("is no interface");
    }

    /** Whether {@code into}, or what is nested in it, is a graph that this is nested in. */
    private boolean circle(TypeElement into) {
        Set<TypeElement> seen = new HashSet<>();
        Deque<TypeElement> todo = new ArrayDeque<>(List.of(into));
        while (!todo.isEmpty()) {
            TypeElement next = todo.pop();
            if (within.contains(next)) {
                return true;
            }
            if (seen.add(next) && Marks.has(next, "Graph")) {
                graphs.nested(next).forEach(todo::push);
            }
        }
        return false;
    }

    private Optional<GraphModel> refuse(
            MethodModel method, Origin origin, String type, String fault) {
        problems.add(
                ErrorCode.NESTED_GRAPH,
                origin,
                "'" + method.name() + "' cannot group into " + type + ": it " + fault,
                "Group into an interface annotated with @Graph that is not nested in itself.");
        return Optional.empty();
    }
}
