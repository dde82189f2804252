package dev.rivulet.runtime;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
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
    /** The inputs that were set, of the outermost one; null before the first. */
    private long @Nullable [] set;
    /** Whether one was set twice, so that it may be back where it was. */
    private boolean again;

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

    /** The input number {@code number}, which is {@code input}, is about to take another value. */
    void setting(int number, Cell input) {
        Transaction all = this;
        while (all.outer != null) {
            all = all.outer;
        }
        if (all.set == null) {
            all.set = new long[(engine.topology().inputs() + 63) / 64];
        }
        all.again |= (all.set[number >> 6] & 1L << number) != 0L;
        all.set[number >> 6] |= 1L << number;
        input.save(undo);
    }

    /**
     * The changes are kept. Where they are of inputs alone and nothing ran on them, those that were set back
     * are as if never set: all is taken back, and those that differ are set once more.
     */
    void keep() {
        if (outer != null || !again || rowsRan) {
            return;
        }
        Set<Object> owners = undo.owners();
        Cell[] inputs = engine.inputs();
        // what was set within a whatIf alone has been taken back already, and has no entry
        int[] order = BitSet.valueOf(set).stream().filter(number -> owners.contains(inputs[number])).toArray();
        if (order.length != owners.size()) {
            return;
        }
        Undo[] after = new Undo[order.length];
        Object[] values = new Object[order.length];
        for (int i = 0; i < order.length; i++) {
            values[i] = inputs[order[i]].current();
            after[i] = new Undo(2);
            inputs[order[i]].save(after[i]);
        }
        rollback();
        Set<String> differ = new HashSet<>();
        for (int i = 0; i < order.length; i++) {
            Cell input = inputs[order[i]];
            if (!input.isBack(input.current(), values[i])) {
                after[i].rollback(0);
                differ.add(engine.topology().entries().get(order[i]).name());
            }
        }
        engine.topology().mark(differ, engine);
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
