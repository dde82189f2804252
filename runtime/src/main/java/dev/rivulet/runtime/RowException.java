package dev.rivulet.runtime;

import org.jspecify.annotations.Nullable;

/** Thrown within the engine by a row operator whose function threw for a row. */
public final class RowException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object row;
    private final boolean blocked;

    /** The function threw {@code cause} for {@code row}. */
    public RowException(@Nullable Object row, Throwable cause) {
        this(row, cause, false);
    }

    private RowException(@Nullable Object row, Throwable cause, boolean blocked) {
        super(cause);
        this.row = row;
        this.blocked = blocked;
    }

    /** The function was not called, for it reads of the group {@code row} what is stale. */
    public static RowException of(@Nullable Object row, QueryException stale) {
        return new RowException(row, stale, true);
    }

    /** As an exception of the operator {@code node} of {@code graph}. */
    QueryException of(String node, String graph) {
        if (blocked) {
            return (QueryException) getCause();
        }
        return new QueryException(
                node,
                "node '" + node + "' of " + graph + " threw " + getCause() + " for the row "
                        + LastValues.cut(row),
                getCause());
    }
}
