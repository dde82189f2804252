package dev.rivulet.processor.analyse;

import dev.rivulet.processor.model.GraphModel;
import dev.rivulet.processor.model.NodeModel;
import java.util.Optional;

/**
 * Where the nodes of a graph stand: in the outermost one, or in the groups of a node. Its nodes are steps
 * whose names begin with {@link #prefix}.
 */
public final class Scope {
    /** What a scalar of a graph is, as its nodes read it. */
    public sealed interface Reference {}

    /** One value: the step is in the outermost graph. */
    public record Single(String step) implements Reference {}

    /** A value for each group of the scope, in a column. */
    public record Column(String step) implements Reference {}

    /** The key of the scope's groups, which the step {@code group} holds. */
    public record Key(String group) implements Reference {}

    private final GraphModel graph;
    private final Wiring wiring;
    private final Scope outer;
    private final NodeModel.Group group;
    private final String prefix;
    private Boolean paned;

    private Scope(GraphModel graph, Wiring wiring, Scope outer, NodeModel.Group group, String prefix) {
        this.graph = graph;
        this.wiring = wiring;
        this.outer = outer;
        this.group = group;
        this.prefix = prefix;
    }

    /** The outermost scope, of {@code graph}. */
    public static Scope of(GraphModel graph, Wiring wiring) {
        return new Scope(graph, wiring, null, null, "");
    }

    /** The scope of the groups of {@code inner}, a node of this one. */
    public Scope within(NodeModel.Group inner) {
        return new Scope(inner.nested(), wiring.nested(inner), this, inner, name(inner.name()) + "/");
    }

    /** The graph whose nodes stand here. */
    public GraphModel graph() {
        return graph;
    }

    /** What the parameters of its methods are bound to. */
    public Wiring wiring() {
        return wiring;
    }

    /** Whether it is within groups. */
    public boolean nested() {
        return group != null;
    }

    /** The scope around; null of the outermost. */
    public Scope outer() {
        return outer;
    }

    /** The group node whose groups these are; null of the outermost. */
    public NodeModel.Group group() {
        return group;
    }

    /** What the names of its steps begin with. */
    public String prefix() {
        return prefix;
    }

    /** The name of the step called {@code local} in this graph. */
    public String name(String local) {
        return prefix + local;
    }

    /** The name of the step of the group node. */
    public String groupStep() {
        return outer.name(group.name());
    }

    /** Whether its groups are windows that are made up of panes. */
    public boolean paned() {
        if (paned == null) {
            paned = Panes.make(this);
        }
        return paned;
    }

    /** The name of the step that takes the rows in; of the group node unless there are panes. */
    public String feeder() {
        return paned() ? groupStep() + Panes.NAME : groupStep();
    }

    /** What the scalar {@code local} of this graph is. */
    public Reference reference(String local) {
        if (group == null) {
            return new Single(local);
        }
        Optional<NodeModel> node = wiring.node(local);
        if (node.orElse(null) instanceof NodeModel.Input input) {
            if (input.kind() == NodeModel.Input.Kind.KEY) {
                return new Key(groupStep());
            }
            if (input.kind() == NodeModel.Input.Kind.REQUIRED && outer.reference(local) instanceof Single single) {
                return single;
            }
        }
        return new Column(name(local));
    }

    /** The step that a reader of the scalar {@code local} waits for. */
    String read(String local) {
        Reference reference = reference(local);
        if (reference instanceof Single single) {
            return single.step();
        }
        return reference instanceof Column column ? column.step() : ((Key) reference).group();
    }

    /** Whether the collection {@code local} is the one that the group node feeds. */
    public boolean fed(String local) {
        return group != null && local.equals(feed());
    }

    /** The collection that is fed: the one named, else the only one of the row type. */
    String feed() {
        if (group.feed().isPresent()) {
            return group.feed().get();
        }
        NodeModel source = outer.wiring.node(group.source()).orElseThrow();
        String element = outer.wiring.element(source).orElseThrow().box().toString();
        for (NodeModel node : graph.nodes()) {
            if (node instanceof NodeModel.Rows rows && rows.row().type().box().toString().equals(element)) {
                return rows.name();
            }
        }
        throw new AssertionError("the checks let pass " + group.name() + ", which feeds nothing");
    }
}
