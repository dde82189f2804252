package dev.rivulet.processor.analyse;

import dev.rivulet.processor.model.GraphModel;
import dev.rivulet.processor.model.NodeModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the steps of a graph without cycles, and of the graphs within its groups, with their heights, not
 * yet in order.
 */
final class Steps {
    private final Map<String, Step> raw = new LinkedHashMap<>();
    private final Map<String, Step> done = new LinkedHashMap<>();

    private Steps(GraphModel graph, Wiring wiring) {
        make(Scope.of(graph, wiring));
        Insides.add(raw);
    }

    /** The steps of {@code graph} in the order of declaration. */
    static List<Step> of(GraphModel graph, Wiring wiring) {
        Steps steps = new Steps(graph, wiring);
        steps.raw.keySet().forEach(steps::place);
        List<Step> all = new ArrayList<>();
        steps.raw.keySet().forEach(name -> all.add(steps.done.get(name)));
        return all;
    }

    private void make(Scope scope) {
        ScopeSteps steps = new ScopeSteps(scope, raw);
        for (NodeModel node : scope.graph().nodes()) {
            steps.make(node);
            if (node instanceof NodeModel.Group group) {
                make(scope.within(group));
            }
        }
    }

    /**
     * Gives {@code name} its height, after all that it reads; a stack of our own, for long
     * chains.
     */
    private void place(String name) {
        Deque<String> todo = new ArrayDeque<>(List.of(name));
        while (!todo.isEmpty()) {
            Step step = raw.get(todo.peek());
            List<String> missing = new ArrayList<>();
            int height = step.input() ? 0 : 1;
            Set<String> edges = new LinkedHashSet<>(step.reads());
            edges.addAll(step.lazy());
            for (String read : edges) {
                Step known = done.get(read);
                if (known == null) {
                    missing.add(read);
                } else {
                    height = Math.max(height, known.height() + 1);
                }
            }
            if (missing.isEmpty()) {
                done.putIfAbsent(todo.pop(), step.high(height));
            } else {
                missing.forEach(todo::push);
            }
        }
    }
}
