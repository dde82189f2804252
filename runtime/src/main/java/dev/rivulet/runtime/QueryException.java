package dev.rivulet.runtime;

/**
 * Reading a node that is stale, because its query, or one that it depends on, threw. Names the
 * node that threw, with what it read; the cause is what it threw.
 */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String node;

    /** For {@code node}, which threw {@code cause}; {@code message} says what it read. */
    public QueryException(String node, String message, Throwable cause) {
        super(message, cause);
        this.node = node;
    }

    /** The name of the node that threw. */
    public String node() {
        return node;
    }
}
