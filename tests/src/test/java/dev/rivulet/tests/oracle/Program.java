package dev.rivulet.tests.oracle;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A random program: the user's type.
 *
 * @param name the simple name of the user's type
 * @param shape what kind of type it is
 * @param nodes each after those it reads
 * @param shift what the collaborator of a class holds
 */
record Program(String name, Shape shape, List<Node> nodes, double shift) {
    /** What kind of type the user's is. */
    enum Shape {
        INTERFACE,
        NESTED,
        CLASS
    }

    Program {
        nodes = List.copyOf(nodes);
    }

    /** The node called {@code name}. */
    Node node(String name) {
        return find(name).orElseThrow(() -> new AssertionError(this.name + " has no " + name));
    }

    /** The node called {@code name}, if it is there. */
    Optional<Node> find(String name) {
        return nodes.stream().filter(node -> node.name().equals(name)).findFirst();
    }

    /** The nodes of one kind. */
    <N extends Node> List<N> all(Class<N> kind) {
        return nodes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Those that have a reader and a listener method. */
    List<Node.Scalar> outputs() {
        return all(Node.Scalar.class).stream()
                .filter(node -> node instanceof Node.Aggregate
                        || node instanceof Node.Query query && !query.internal())
                .toList();
    }

    /** Whether there are windows, also within groups. */
    boolean timed() {
        return all(Node.Group.class).stream()
                .anyMatch(group -> group.windows() || group.nested().timed());
    }

    /** Where {@code node}'s calls are counted. */
    String counter(String node) {
        return name + "." + node;
    }

    /** The binary name of the generated class within its package. */
    String generated() {
        return (shape == Shape.NESTED ? name + "Outer_" : "") + name + "Graph";
    }

    /**
     * Whether a query asks for a value that comes from rows. An engine asks only if that may have
     * changed, and advances all rows if it does, so that the calls of row functions come sooner or
     * later than the model knows.
     */
    boolean asksForRows() {
        Set<String> fromRows = new HashSet<>();
        for (Node node : nodes) {
            if (node instanceof Node.Rows || node.reads().stream().anyMatch(fromRows::contains)) {
                fromRows.add(node.name());
            }
        }
        return all(Node.Query.class).stream()
                .flatMap(query -> query.function().params().stream())
                .anyMatch(param -> param.kind() == Param.Kind.LAZY && fromRows.contains(param.name()));
    }

    Program with(List<Node> other) {
        return new Program(name, shape, other, shift);
    }
}
