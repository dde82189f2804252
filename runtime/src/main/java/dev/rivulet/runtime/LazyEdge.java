package dev.rivulet.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A lazy edge: a supplier handed to a query, which brings the value behind it up to date when the
 * query asks. Made once for each edge. Generated code adds the value's type.
 */
@SuppressWarnings("this-escape") // the last thing the constructor does
public abstract class LazyEdge {
    private final LazyEdges edges;
    private final String name;
    /** How often the value behind the edge has changed. */
    private final Version version;
    /** The position of the node behind the edge; -1 for an input. */
    final int position;
    /** What says that the node is up to date; the driver of lazy edges knows whether it still holds. */
    long stamp;
    /** The count of changes of the value when it was last asked for. */
    int seen;
    /** Why the value was stale when it was last asked for. */
    @Nullable QueryException seenStale;
    /** Whether the last run asked. */
    boolean asked;

    /** An edge of the node that owns {@code edges} to {@code name} at {@code position}, -1 for an input. */
    protected LazyEdge(LazyEdges edges, String name, int position, Version version) {
        this.edges = edges;
        this.name = name;
        this.position = position;
        this.version = version;
        edges.add(this);
    }

    /** Brings the value up to date; throws why it is stale, if it is. */
    protected final void ask() {
        if (!edges.open) {
            throw new IllegalStateException("the supplier of '" + name
                    + "' was called after its query had returned; a query may not keep a supplier");
        }
        QueryException stale = position < 0 ? null : edges.engine.ask(edges, this);
        if (!asked) {
            asked = true;
            edges.order[edges.count++] = this;
        }
        seen = version.number;
        seenStale = stale;
        if (stale != null) {
            throw stale.anew();
        }
    }

    String name() {
        return name;
    }

    /** Whether the value, which was brought up to date, is no longer the one that was seen. */
    boolean moved() {
        QueryException stale = position < 0 ? null : edges.engine.why(position);
        return stale != seenStale || version.number != seen;
    }
}
