package dev.rivulet.runtime;

/**
 * A value that is computed from others. Invariant: while its dirty bit is off and it is not stale,
 * its value is what a computation from scratch would give.
 */
public abstract class Node extends Cell {
    /**
     * Works the value out from the nodes it reads, which are up to date.
     *
     * @return whether the value changed, as the node's cutoff sees it
     * @throws Throwable what the user's method throws; the value is then untouched
     */
    public abstract boolean recompute() throws Throwable;

    /** Its lazy edges; asked of nodes that have some. */
    public LazyEdges lazy() {
        throw new IllegalStateException("no lazy edges");
    }

    /**
     * Whether this node runs though a row operator that it reads is stale; true of row operators
     * only, which take in the rows that are well, so that no change is lost.
     */
    public boolean runsOnStale() {
        return false;
    }

    /** This node is stale as a whole, as {@code why} says of what it reads. */
    public void blocked(QueryException why) {}

    /** Instead of a run, because a scalar that it reads is stale: all rows are to be worked out again. */
    public void postpone() {}
}
