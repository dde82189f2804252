package dev.rivulet.runtime;

import org.jspecify.annotations.Nullable;

/** Thrown within the engine by a row operator whose function threw for a row. */
public final class RowException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object row;
    private final boolean blocked;
    private final String with;

    /** The function threw {@code cause} for {@code row}. */
    public RowException(@Nullable Object row, Throwable cause) {
        this(row, cause, "");
    }

    /** The function threw {@code cause} for {@code row} {@code with} another. */
    public RowException(@Nullable Object row, Throwable cause, String with) {
        this(row, cause, false, with);
    }

    private RowException(@Nullable Object row, Throwable cause, boolean blocked, String with) {
        super(null, cause); // the cause is not asked for its text: that may throw
        this.row = row;
        this.blocked = blocked;
        this.with = with;
    }

    /** The function was not called, for it reads of the group {@code row} what is stale. */
    public static RowException of(@Nullable Object row, QueryException stale) {
        return new RowException(row, stale, true, "");
    }

    /** As an exception of the operator {@code node} of {@code graph}. */
    QueryException of(String node, String graph) {
        if (blocked) {
            return (QueryException) getCause();
        }
        return told(node, "node '" + node + "' of " + graph);
    }

    /** As an exception of {@code node}, which messages call {@code name}. */
    public QueryException told(String node, String name) {
        return new QueryException(
                node,
                name + " threw " + Quoted.thrown(getCause()) + " for the row " + Quoted.value(row) + with,
                getCause());
    }

    /** What the row operator read of a group that is stale; null if its own function threw. */
    public @Nullable QueryException known() {
        return blocked ? (QueryException) getCause() : null;
    }
}
