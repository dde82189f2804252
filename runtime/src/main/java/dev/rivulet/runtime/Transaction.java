package dev.rivulet.runtime;

import org.jspecify.annotations.Nullable;

/**
 * An update or a whatIf under way: where its entries begin in the undo log, and what was dirty and
 * stale before. One within another is a savepoint in the same log.
 */
final class Transaction {
    final Undo undo;
    /** The one around this; null for the outermost. */
    final @Nullable Transaction outer;
    private final Stabilizer engine;
    private final int mark;
    private final long[] dirty;
    private final @Nullable QueryException @Nullable [] stale;
    private boolean rowsRan;

    Transaction(Stabilizer engine, @Nullable Transaction outer) {
        this.engine = engine;
        this.outer = outer;
        this.undo = outer == null ? new Undo() : outer.undo;
        this.mark = undo.mark();
        this.dirty = new long[(engine.topology().positions() + 63) / 64];
        for (int word = 0; word < dirty.length; word++) {
            dirty[word] = engine.dirty(word);
        }
        this.stale = engine.stale().snapshot();
    }

    /** {@code node} is about to run. */
    void running(Node node) {
        if (node.runsOnStale()) {
            rowsRan();
        }
        node.save(undo);
    }

    /** Of those around it as well: however this one ends, they have the rows to bring back. */
    private void rowsRan() {
        for (Transaction at = this; at != null; at = at.outer) {
            at.rowsRan = true;
        }
    }

    /**
     * Takes everything back. Row edits are undone by opposite edits, which mark their collection;
     * what reads row operators is marked as well, since their rows come back by running again.
     */
    void rollback() {
        for (int word = 0; word < dirty.length; word++) {
            engine.dirty(word, dirty[word]);
        }
        engine.stale().restore(stale);
        undo.rollback(mark);
        if (rowsRan) {
            for (Topology.Entry entry : engine.topology().entries()) {
                if (entry.rows()) {
                    engine.mark(entry.position());
                    engine.markDependents(entry.position());
                }
            }
        }
    }
}
