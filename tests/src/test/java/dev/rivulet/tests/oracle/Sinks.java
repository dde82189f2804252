package dev.rivulet.tests.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What {@code stabilize()} must bring up to date. */
final class Sinks {
    private Sinks() {}

    /** The rows of {@code program}, and what nothing reads. */
    static Set<String> of(Program program) {
        Set<String> read = new HashSet<>();
        program.nodes().forEach(node -> read.addAll(node.reads()));
        Set<String> names = new HashSet<>();
        for (Node node : program.nodes()) {
            if (node instanceof Node.Rows || !read.contains(node.name())) {
                names.add(node.name());
            }
        }
        return names;
    }

    /** {@code nodes} and what they read eagerly. */
    static Set<String> needed(Program program, Set<String> nodes) {
        Set<String> all = new HashSet<>();
        List<String> todo = new ArrayList<>(nodes);
        while (!todo.isEmpty()) {
            String name = todo.remove(todo.size() - 1);
            if (all.add(name)) {
                Node node = program.node(name);
                Set<String> lazy = new HashSet<>();
                if (node instanceof Node.Query query) {
                    query.function().params().stream()
                            .filter(param -> param.kind() == Param.Kind.LAZY)
                            .forEach(param -> lazy.add(param.name()));
                }
                node.reads().stream().filter(read -> !lazy.contains(read)).forEach(todo::add);
            }
        }
        return all;
    }
}
