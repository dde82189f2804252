package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Quoted;
import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.Undo;
import java.util.Arrays;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Rows put in from outside. Generated code extends it with the columns; an edit changes them at once and
 * marks the slot as pending, once however often it is edited.
 *
 * <p>The generated run is
 *
 * <pre>{@code
 * public boolean recompute() {
 *     int count = begin();
 *     for (int i = 0; i < count; i++) {
 *         int slot = next(i);
 *         live.push(slot);      // for each reader that is pushed
 *         changes.add(slot);    // if there are others
 *     }
 *     return end();
 * }
 * }</pre>
 *
 * <p>Invariant: a slot is pending exactly if its row waits.
 */
@SuppressWarnings("this-escape") // its slots call back only once it runs
public abstract class RowSource extends RowNode {
    private static final long INSERTED = 0;
    private static final long DELETED = 1;
    private static final long CHANGED = 2;

    private final Slots slots;
    private final String name;
    private final Stabilizer engine;
    private final SlotList pending = new SlotList();
    private final SourceIndex index = new SourceIndex(this);
    private boolean running;

    /** The collection called {@code name} of the graph that {@code engine} runs. */
    protected RowSource(String name, Stabilizer engine) {
        this.name = name;
        this.engine = engine;
        this.slots = new Slots(name, this::forget);
        slots.stands(this);
    }

    /** Marks in the engine that this must run, and what may ask for it. */
    protected abstract void mark();

    /** Pushes the columns at {@code slot}. */
    protected abstract void saveRow(int slot, Undo undo);

    /** Takes back the columns at {@code slot}, in reverse order. */
    protected abstract void restoreRow(int slot, Undo undo);

    /** Drops references at {@code slot}, whose row is gone. */
    protected void forget(int slot) {}

    /** The hash of the row at {@code slot}, or of its key in a table. */
    @Override
    protected abstract int hash(int slot);

    /** Whether the rows at two slots, or their keys in a table, are equal. */
    @Override
    protected abstract boolean equal(int slot, int other);

    /** The hash of {@code row}, or of a key in a table, as {@link #hash} has it; of any object. */
    protected abstract int hashOf(Object row);

    /**
     * Whether the row at {@code slot}, or its key in a table, equals {@code row}; of any object.
     */
    protected abstract boolean matches(int slot, Object row);

    /** Whether this is a table. */
    public boolean keyed() {
        return false;
    }

    /** The key at {@code slot} of a table. */
    public Object keyAt(int slot) {
        throw new IllegalStateException(name + " has no keys");
    }

    /** The slot of the oldest row that equals {@code row}, in a table of the row of that key; or -1. */
    public final int find(@Nullable Object row) {
        return row == null ? -1 : index.find(row);
    }

    /** As {@link #find}, for a caller from outside. */
    public final int slotOf(@Nullable Object row) {
        engine.peek();
        return find(row);
    }

    /** As {@link #slotOf}, but the row must be there. */
    public final int demand(@Nullable Object row) {
        int slot = slotOf(row);
        if (slot < 0) {
            throw new NoSuchElementException(name + " has no row " + Quoted.value(row));
        }
        return slot;
    }

    @Override
    final Slots slots() {
        return slots;
    }

    @Override
    public final boolean has(int slot) {
        return slots.alive[slot];
    }

    @Override
    public final int size() {
        return slots.size;
    }

    /** The slots of all rows, oldest first, as a copy. */
    public final int[] inOrder() {
        return Arrays.copyOf(slots.order(), slots.size);
    }

    /** The name of the collection. */
    public final String name() {
        return name;
    }

    /** Whether {@code slot} holds a row, whatever number it is. */
    public final boolean alive(int slot) {
        engine.peek();
        return holds(slot);
    }

    /** Before the row at {@code slot} is read: it must be there. */
    public final void require(int slot) {
        engine.peek();
        there(slot);
    }

    private void there(int slot) {
        if (!holds(slot)) {
            throw new NoSuchElementException(name + " has no row at slot " + slot);
        }
    }

    /** The engine of the graph. */
    public final Stabilizer engine() {
        return engine;
    }

    /** Before the row at {@code slot} is edited: it must be there, and nothing be running. */
    public final void edit(int slot) {
        engine.enter();
        there(slot);
    }

    /** {@code part}, which must not be null. */
    public final <T> T given(@Nullable T part, String what) {
        if (part == null) {
            throw new IllegalArgumentException(name + " takes no null " + what);
        }
        return part;
    }

    /** A slot for a new row, whose columns the caller fills before {@link #opened}. */
    protected final int open() {
        engine.enter();
        slots.era(engine.undo());
        return slots.take();
    }

    /** The columns of the new row at {@code slot} are filled. */
    protected final void opened(int slot) {
        try {
            index.add(slot);
        } catch (Throwable e) { // the user's hashCode or equals: there is no such row
            slots.untake(slot);
            forget(slot);
            throw e;
        }
        journal(slot, INSERTED);
        pend(slot);
    }

    /** Takes the row at {@code slot} away. */
    public final void close(int slot) {
        edit(slot);
        Undo undo = engine.undo();
        if (undo != null) {
            undo.push(index.place(slot));
            journal(slot, DELETED);
        }
        kill(slot);
    }

    /** Takes all rows away. */
    public final void closeAll() {
        engine.enter();
        for (int slot : inOrder()) {
            close(slot);
        }
    }

    private void kill(int slot) {
        index.remove(slot);
        slots.era(engine.undo());
        slots.kill(slot, engine.undo() != null);
        pend(slot);
    }

    /** Before a column of the row at {@code slot} is written. */
    public final void changing(int slot) {
        Undo undo = engine.undo();
        if (undo != null) {
            saveRow(slot, undo);
            undo.push(index.place(slot));
            journal(slot, CHANGED);
        }
        index.changing(slot);
    }

    /** After columns of the row at {@code slot} were written. */
    public final void changed(int slot) {
        index.changed(slot);
        pend(slot);
    }

    private void journal(int slot, long what) {
        Undo undo = engine.undo();
        if (undo != null) {
            undo.push((long) slot);
            undo.push(what);
            undo.entry(this);
        }
    }

    private void pend(int slot) {
        if (slots.wait(slot)) {
            pending.add(slot);
        }
        mark();
    }

    /** A run begins: how many slots wait. */
    protected final int begin() {
        slots.era(engine.undo());
        if (running) { // an Error ended the last run: what it had handled is handled again
            for (int i = 0; i < pending.size; i++) {
                slots.wait(pending.slots[i]);
            }
        } else {
            slots.pass(engine.undo() != null);
        }
        running = true;
        return pending.size;
    }

    /** The waiting slot number {@code i}, which waits no more. */
    protected final int next(int i) {
        int slot = pending.slots[i];
        slots.seen(slot);
        return slot;
    }

    /** The run is over; whether any row changed. */
    protected final boolean end() {
        running = false;
        boolean any = pending.size > 0;
        pending.clear();
        changes.end();
        return any;
    }

    @Override
    public final void restore(Undo undo) {
        long what = undo.popLong();
        int slot = (int) undo.popLong();
        if (what == INSERTED) {
            kill(slot);
            return;
        }
        long place = undo.popLong();
        if (what == DELETED) {
            slots.revive(slot);
            index.back(slot, place);
        } else if (keyed()) {
            restoreRow(slot, undo);
        } else {
            index.remove(slot);
            restoreRow(slot, undo);
            index.back(slot, place);
        }
        pend(slot);
    }

    /** Makes the edits of {@code edits} one: if it throws, none is kept. */
    final void whole(Runnable edits) {
        engine.update(this, rows -> edits.run());
    }

    /** Throws {@link IllegalStateException} if an invariant does not hold. */
    public final void check() {
        slots.check();
        index.check();
        for (int i = 0; i < pending.size; i++) {
            if (slots.wait(pending.slots[i])) {
                throw new IllegalStateException("slot " + pending.slots[i] + " is pending but does not wait");
            }
        }
    }
}
