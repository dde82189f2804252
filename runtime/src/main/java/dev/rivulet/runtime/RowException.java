package dev.rivulet.runtime;

import org.jspecify.annotations.Nullable;

/** Thrown within the engine by a row operator whose function threw for a row. */
public final class RowException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object row;

    /** The function threw {@code cause} for {@code row}. */
    public RowException(@Nullable Object row, Throwable cause) {
        super(cause);
        this.row = row;
    }

    /** As an exception of the operator {@code node} of {@code graph}. */
    QueryException of(String node, String graph) {
        return new QueryException(
                node,
                "node '" + node + "' of " + graph + " threw " + getCause() + " for the row "
                        + StaleNodes.cut(row),
                getCause());
    }
}
