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
    /** The position of the node behind the edge; -1 for an input. */
    private final int position;
    /** The count of changes of the value when it was last asked for. */
    int seen;
    /** Why the value was stale when it was last asked for. */
    @Nullable QueryException seenStale;
    /** Whether the last run asked. */
    boolean asked;

    /** An edge of the node that owns {@code edges} to {@code name} at {@code position}, -1 for an input. */
    protected LazyEdge(LazyEdges edges, String name, int position) {
        this.edges = edges;
        this.name = name;
        this.position = position;
        edges.add(this);
    }

    /** How often the value behind the edge has changed. */
    protected abstract int changes();

    /** Brings the value up to date; throws why it is stale, if it is. */
    protected final void ask() {
        if (!edges.open) {
            throw new IllegalStateException("the supplier of '" + name
                    + "' was called after its query had returned; a query may not keep a supplier");
        }
        QueryException stale = position < 0 ? null : edges.engine.ask(position);
        if (!asked) {
            asked = true;
            edges.order[edges.count++] = this;
        }
        seen = changes();
        seenStale = stale;
        if (stale != null) {
            throw stale.anew();
        }
    }

    String name() {
        return name;
    }

    /** Whether the value, once brought up to date, is no longer the one that was seen. */
    boolean moved() {
        QueryException stale = position < 0 ? null : edges.engine.ask(position);
        return stale != seenStale || changes() != seen;
    }
}
