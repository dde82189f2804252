package dev.rivulet.runtime.inspect;

import dev.rivulet.runtime.Topology;
import java.util.List;

/**
 * What a graph is made of; the same for all graphs of a class.
 *
 * @param graph the user's type
 * @param nodes inputs first, then nodes in the order in which they run
 */
public record GraphDescription(String graph, List<NodeDescription> nodes) {
    /** The description of what {@code topology} says. */
    public static GraphDescription of(Topology topology) {
        return new GraphDescription(
                topology.graph(),
                topology.entries().stream().map(GraphDescription::node).toList());
    }

    private static NodeDescription node(Topology.Entry entry) {
        return new NodeDescription(
                entry.name(),
                entry.kind(),
                entry.type(),
                entry.height(),
                entry.reads(),
                entry.lazy(),
                entry.source());
    }

    /** The node called {@code name}; throws {@code IllegalArgumentException} where there is none. */
    public NodeDescription node(String name) {
        return nodes.stream()
                .filter(node -> node.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(graph + " has no node '" + name + "'"));
    }

    /** A flowchart in Mermaid's language; a lazy edge is dotted. */
    public String mermaid() {
        StringBuilder out = new StringBuilder("flowchart TD\n");
        for (NodeDescription node : nodes) {
            String shape = node.kind().equals("input") ? "([%s])" : "[%s]";
            out.append("    ").append(node.name()).append(shape.formatted(node.name())).append('\n');
        }
        for (NodeDescription node : nodes) {
            node.reads().forEach(read -> edge(out, "    %s --> %s\n", read, node));
            node.lazy().forEach(read -> edge(out, "    %s -.-> %s\n", read, node));
        }
        return out.toString();
    }

    /** A digraph in Graphviz' language; a lazy edge is dashed. */
    public String dot() {
        StringBuilder out = new StringBuilder("digraph \"" + graph + "\" {\n");
        for (NodeDescription node : nodes) {
            String shape = node.kind().equals("input") ? "ellipse" : "box";
            out.append("    \"%s\" [shape=%s];\n".formatted(node.name(), shape));
        }
        for (NodeDescription node : nodes) {
            node.reads().forEach(read -> edge(out, "    \"%s\" -> \"%s\";\n", read, node));
            node.lazy().forEach(read -> edge(out, "    \"%s\" -> \"%s\" [style=dashed];\n", read, node));
        }
        return out.append("}\n").toString();
    }

    private static void edge(StringBuilder out, String form, String read, NodeDescription node) {
        out.append(form.formatted(read, node.name()));
    }

    /** A line for each node: height, name, kind, type, what it reads, and where it came from. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(graph).append('\n');
        for (NodeDescription node : nodes) {
            out.append("  %d %s: %s %s".formatted(node.height(), node.name(), node.kind(), node.type()));
            if (!node.reads().isEmpty()) {
                out.append(" <- ").append(String.join(", ", node.reads()));
            }
            if (!node.lazy().isEmpty()) {
                out.append(" <? ").append(String.join(", ", node.lazy()));
            }
            out.append("  (").append(node.source()).append(")\n");
        }
        return out.toString();
    }
}
