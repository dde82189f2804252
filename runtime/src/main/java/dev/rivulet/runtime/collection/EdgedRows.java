package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.QueryException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows with edges: what else they are worked out from, and so which of them a change there concerns, and
 * what makes them stale.
 */
abstract class EdgedRows extends SourcedRows {
    static final Changes NOTHING = new Changes();

    Edge[] edges = {};
    private @Nullable Edge last;
    private final Changes merged = new Changes();

    EdgedRows(RowNode source, @Nullable GroupNode within) {
        super(source, within);
    }

    /** This node reads what {@code column} holds for each of its rows, at the same slots. */
    protected final void reads(RowNode column) {
        listen(column, column.changes, Edge.Reach.SLOT);
    }

    /** As {@link #reads}, where the value is asked for only at times: that it is stale stops nothing. */
    protected final void asks(RowNode column) {
        listen(column, column.changes, Edge.Reach.ASKED);
    }

    /** This node, whose rows are groups, reads the rows that {@code rows} holds in each. */
    protected final void readsRows(RowNode rows) {
        listen(rows, rows.touched, Edge.Reach.SLOT);
    }

    /** For all rows of a group this node reads what {@code scalar} holds for that group. */
    protected final void broadcasts(RowNode scalar) {
        listen(scalar, scalar.changes, Edge.Reach.ROWS);
    }

    /** This node, whose rows are groups, reads what {@code outer} holds for the group around each. */
    protected final void inherits(RowNode outer) {
        listen(outer, outer.changes, Edge.Reach.INNER);
    }

    /** For each group that is a row of this node, this node reads what {@code inner} holds for groups within it. */
    protected final void readsInner(RowNode inner) {
        listen(inner, inner.changes, Edge.Reach.AROUND);
    }

    /** This node, which stands within windows, reads the rows that {@code rows} holds in each of their panes. */
    protected final void readsPanes(RowNode rows) {
        listen(rows, rows.touched, Edge.Reach.PANE);
    }

    /** Adds to {@code rows} what of this node {@code pane}, one of {@code panes}, concerns: of windows those it is in. */
    void addOfPane(PaneNode panes, int pane, Changes rows) {
        panes.forWindows(pane, rows::addOnce);
    }

    /** As {@link #reads}, of what has no value, only news. */
    final void follows(Changes list) {
        add(new Edge(null, list, Edge.Reach.SLOT));
    }

    /** News of {@code from} are what is in {@code list}, and that rows of it became stale or are so no more. */
    private void listen(RowNode from, Changes list, Edge.Reach reach) {
        add(new Edge(from, list, reach));
        add(new Edge(from, from.staled, reach));
    }

    private void add(Edge edge) {
        edges = Arrays.copyOf(edges, edges.length + 1);
        edges[edges.length - 1] = edge;
    }

    /** How many edges have news, of which {@link #last} is one; below 0 if one missed some. */
    final int waiting() {
        int waiting = 0;
        for (Edge edge : edges) {
            int behind = edge.behind();
            if (behind > 1) {
                return -1;
            }
            if (behind == 1) {
                waiting++;
                last = edge;
            }
        }
        return waiting;
    }

    /** Whether something that this node reads besides its rows changed since its last run. */
    protected final boolean edgesMoved() {
        for (Edge edge : edges) {
            if (edge.waits()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The news of the source, if there are any, and of {@code waiting} edges, each slot once; where but one has
     * any, its list as it is.
     */
    final Changes merged(boolean news, int waiting) {
        if (waiting + (news ? 1 : 0) < 2) {
            merged.rest();
        }
        if (waiting == 0) {
            return news ? source.changes : NOTHING;
        }
        if (waiting == 1 && !news && last.direct()) {
            last.take();
            return last.list;
        }
        for (int i = 0; news && i < source.changes.size; i++) {
            merged.addOnce(source.changes.slots[i]);
        }
        for (Edge edge : edges) {
            edge.addTo(merged, this);
        }
        return merged.end() ? merged : NOTHING;
    }

    /** The list of which this operator's row at {@code group}, a group, holds the rows. */
    Parts inner() {
        return source.parts();
    }

    final boolean known(RowNode rows, int slot, QueryException stale) {
        return told(slot, stale) || rows.tells(slot, stale);
    }

    private boolean told(int slot, QueryException stale) {
        for (Edge edge : edges) {
            if (edge.tells(slot, stale)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a scalar of {@code group} that this node reads for all its rows is stale. */
    protected final boolean blocked(int group) {
        return within() != null && within().failing() && blocker(group) != null;
    }

    /** Why what this node reads of {@code group} is not all right, but for its source; null if it is. */
    final @Nullable QueryException blocker(int group) {
        for (Edge edge : edges) {
            QueryException why = edge.stale(group, this);
            if (why != null) {
                return why;
            }
        }
        return null;
    }

    @Override
    boolean tells(int slot, QueryException stale) {
        return told(slot, stale) || source.tells(slot, stale);
    }
}
