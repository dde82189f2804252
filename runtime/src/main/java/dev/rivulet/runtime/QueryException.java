package dev.rivulet.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Reading a node that is stale, because its query, or one that it depends on, threw. Names the
 * node that threw, with what it read; the cause is what it threw. Each read throws another one, with
 * the reader's stack trace; the query is not run again.
 */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String node;
    private final transient @Nullable QueryException remembered;

    /** For {@code node}, which threw {@code cause}; {@code message} says what it read. */
    public QueryException(String node, String message, Throwable cause) {
        this(node, message, cause, null);
    }

    private QueryException(String node, String message, Throwable cause, @Nullable QueryException remembered) {
        super(message, cause);
        this.node = node;
        this.remembered = remembered;
    }

    /** The name of the node that threw. */
    public String node() {
        return node;
    }

    /** What the engine remembers, of which this, thrown to a reader, tells; itself if it was not thrown. */
    QueryException remembered() {
        return remembered == null ? this : remembered;
    }

    /** Another one for a reader. */
    QueryException anew() {
        return new QueryException(node, String.valueOf(getMessage()), getCause(), remembered());
    }
}
