package dev.rivulet.runtime;

/**
 * The driver for all that is rare: a queue of positions in height order. It saves a node before it
 * runs it, blocks what depends on a stale one, remembers what threw, and records.
 */
final class CarefulDriver {
    private final Stabilizer engine;
    private final StaleNodes stale;

    CarefulDriver(Stabilizer engine, StaleNodes stale) {
        this.engine = engine;
        this.stale = stale;
    }

    /** Runs what is dirty of {@code wanted}, one node after the other. */
    void run(long[] wanted) {
        for (int word = 0; word < wanted.length; word++) {
            for (long bits; (bits = engine.dirty(word) & wanted[word]) != 0L; ) {
                int position = 64 * word + Long.numberOfTrailingZeros(bits);
                if (engine.topology().at(position) == null) {
                    check(position);
                } else {
                    step(position);
                }
            }
        }
    }

    /** Runs the node at {@code position}. */
    void step(int position) {
        Node node = engine.node(position);
        QueryException blocker = stale.blocker(position, !node.runsOnStale());
        if (blocker != null) {
            node.postpone();
            stale.block(position, blocker);
            return;
        }
        try {
            boolean changed = recompute(position, node);
            QueryException rows = stale.blocker(position, true);
            if (rows != null) {
                stale.block(position, rows);
                return;
            }
            boolean mended = stale.mend(position);
            engine.unmark(position);
            if (changed || mended) {
                engine.markDependents(position);
            }
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            stale.failed(position, e);
        }
    }

    private boolean recompute(int position, Node node) throws Throwable {
        Transaction transaction = engine.transaction();
        if (transaction != null) {
            transaction.running(node);
        }
        Recorder recorder = engine.recorder();
        return recorder == null ? node.recompute() : recorder.recompute(position, node);
    }

    private void check(int position) {
        if (looks(position) && engine.node(position + 1).lazy().changed()) {
            engine.mark(position + 1);
        }
        engine.unmark(position);
    }

    /**
     * Whether the check at {@code position} looks at what the last run asked for. A node that runs anyway needs
     * none, and one that cannot run for now asks for nothing: it runs once what blocks it is mended.
     */
    boolean looks(int position) {
        int of = position + 1;
        return !engine.marked(of) && stale.blocker(of, true) == null;
    }
}
