package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.RowException;
import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.time.TimeScale;
import dev.rivulet.runtime.time.WindowShape;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A row for each pair of a source row and a window that it is in, where windows overlap. Which of a row's
 * windows are open is decided when it is first seen, or its time changes; it is late if it has windows and
 * none is.
 *
 * <p>Invariant outside of a run: {@code ofRow} links the pairs of each row, those of closed windows left out.
 */
@SuppressWarnings("this-escape") // what it gives itself to calls back only once it runs
public abstract class WindowPairs extends RowOperator {
    /** The row of each pair. */
    public int[] origin = {};

    /** The start of the window of each pair, in ticks. */
    public long[] start = {};

    private final DerivedSlots derived;
    private final Parts ofRow = new Parts();
    private final Stabilizer engine;
    private final Watermark watermark;
    private final TimeScale scale;
    private final WindowShape shape;
    private final long lateness;
    private WindowNode windows;
    private long now;
    private final RowFates fates;
    private final @Nullable PaneNode panes;

    /** Pairs of the rows of {@code source} with windows of {@code shape}. */
    protected WindowPairs(
            RowNode source,
            Stabilizer engine,
            Watermark watermark,
            TimeScale scale,
            WindowShape shape,
            long lateness) {
        super(source, false);
        this.derived = new DerivedSlots(this, within() != null);
        this.engine = engine;
        this.watermark = watermark;
        this.scale = scale;
        this.shape = shape;
        this.lateness = lateness;
        this.fates = new RowFates(source);
        this.panes = source instanceof PaneNode made ? made : null;
        if (panes != null) {
            follows(panes.visited);
        }
    }

    /** The time of the row at {@code slot}, in ticks. */
    protected abstract long time(int slot) throws Throwable;

    /** The pairs are grouped by {@code node}. */
    public final void feeds(WindowNode node) {
        windows = node;
        node.pairs(this);
        if (panes != null) {
            panes.make(node, this);
        }
    }

    /** Gives each pair of the row at {@code slot} to {@code take}. */
    final void forPairs(int slot, IntConsumer take) {
        for (int pair = ofRow.first(slot); pair >= 0; pair = ofRow.next[pair]) {
            take.accept(pair);
        }
    }

    @Override
    public final boolean recompute() throws RowException {
        derived.pass(interrupted());
        if (source.behind()) {
            postpone(); // which rows there are is not known, and who is late is decided once
            return true;
        }
        now = scale.floor(watermark.value);
        Changes rows = fates.unsettled(begin(false));
        fates.room();
        for (int i = 0; i < rows.size; i++) {
            push(rows.slots[i]);
        }
        return end();
    }

    private void push(int slot) {
        try {
            row(slot);
            done(slot);
        } catch (Error e) {
            broken();
            throw e;
        } catch (Throwable e) {
            failed(slot, e);
        }
    }

    private void row(int slot) throws Throwable {
        if (!source.has(slot)) {
            gone(slot);
            return;
        }
        long time = time(slot);
        boolean same = fates.seen(slot, time);
        if (same && fates.isOut(slot)) {
            cut(slot); // what a transaction made of it
            return;
        }
        if (same && sound(slot, time)) {
            for (int pair = ofRow.first(slot); pair >= 0; pair = ofRow.next[pair]) {
                changes.add(pair);
            }
            return;
        }
        cut(slot);
        fates.see(slot, time, engine.undo());
        try {
            pair(slot, time, same);
        } catch (Throwable e) { // what makes the row an object to be told of: it was not seen
            fates.forget(slot, engine.undo());
            throw e;
        }
    }

    /** A row that goes leaves its windows; a pane that closed stays in them as long as they linger. */
    private void gone(int slot) {
        if (panes == null || !panes.lingers(slot)) {
            cut(slot);
            fates.forget(slot, engine.undo());
        } else if (ofRow.first(slot) < 0) {
            panes.outlive(slot);
        }
    }

    /** Whether the pairs of the row at {@code slot} are of {@code time}: not after a transaction that moved it. */
    private boolean sound(int slot, long time) {
        int pair = ofRow.first(slot);
        return pair >= 0 && derived.home(pair) == source.home(slot) && fates.stands(slot) == time;
    }

    private void pair(int slot, long time, boolean accepted) {
        long first = shape.first(time);
        long last = shape.last(time);
        if (first <= last) {
            scale.requireShown(first, shape.end(last));
        }
        boolean any = false;
        boolean open = false;
        for (long from = first; from <= last; from = shape.next(from)) {
            any = true;
            if (WindowShape.closing(shape.end(from), lateness) > now) {
                open = true;
                add(slot, from);
            }
            if (from == last) {
                break; // the next may not fit
            }
        }
        if (any && !open && !accepted && panes == null) {
            late(slot);
        }
        if (!open) {
            out(slot);
        }
    }

    private void late(int slot) {
        Object row = windows.tellsLate() ? source.rowAt(slot) : null;
        if (fates.late(slot)) {
            windows.late(row, source.home(slot));
        }
    }

    private void out(int slot) {
        fates.out(slot, null);
        if (panes == null) {
            windows.closedWindows().cleaned(slot);
        } else {
            panes.outlive(slot);
        }
    }

    private void add(int slot, long from) {
        int pair = derived.take(source.home(slot));
        origin[pair] = slot;
        start[pair] = from;
        ofRow.put(pair, slot);
        changes.add(pair);
    }

    private void cut(int slot) {
        while (ofRow.first(slot) >= 0) {
            int pair = ofRow.first(slot);
            changes.add(pair);
            remove(pair);
        }
    }

    private void remove(int pair) {
        ofRow.take(pair);
        derived.kill(pair);
    }

    /** Windows that everyone was told of go, and then their panes. */
    final void free() {
        windows.release();
        if (panes != null) {
            panes.release();
        }
    }

    /** The window of {@code pair} is gone. */
    final void release(int pair) {
        if (derived.slots.alive[pair]) {
            int row = origin[pair];
            remove(pair);
            if (ofRow.first(row) < 0) {
                out(row);
            }
        }
    }

    /** Whether the row at {@code slot} is there, but in no window, and will be in none. */
    final boolean isOut(int slot) {
        if (panes != null) {
            return panes.isOut(slot);
        }
        return source.has(slot) && fates.seen(slot) && ofRow.first(slot) < 0;
    }

    @Override
    @Nullable GroupNode counting() {
        return panes == null ? super.counting() : panes;
    }

    @Override
    protected final void reset() {
        // Pairs are kept: which of a row's windows were open when it came is known from them alone.
    }

    @Override
    public final boolean has(int slot) {
        return derived.slots.alive[slot];
    }

    @Override
    public final int size() {
        return derived.slots.size;
    }

    @Override
    public final int home(int slot) {
        return derived.home(slot);
    }

    @Override
    final Parts parts() {
        return derived.parts;
    }

    @Override
    protected final void grow(int capacity) {
        origin = Arrays.copyOf(origin, capacity);
        start = Arrays.copyOf(start, capacity);
    }

    @Override
    final boolean apart() {
        return true;
    }

    @Override
    final Slots slots() {
        return derived.slots;
    }

    @Override
    final int[] order() {
        return derived.order();
    }

    @Override
    final int ordered() {
        return derived.order().length;
    }

    @Override
    protected final int compare(int slot, int other) {
        return origin[slot] == origin[other]
                ? Long.compare(start[slot], start[other])
                : source.compare(origin[slot], origin[other]);
    }

    @Override
    final int age(int slot, int other) {
        return origin[slot] == origin[other] ? compare(slot, other) : source.age(origin[slot], origin[other]);
    }

    @Override
    final boolean tells(int slot, QueryException stale) {
        return source.tells(origin[slot], stale);
    }

    @Override
    public final Object rowAt(int slot) {
        return source.rowAt(origin[slot]);
    }
}
