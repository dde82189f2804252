package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.RowException;
import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.Undo;
import dev.rivulet.runtime.Undoable;
import dev.rivulet.runtime.time.TimeScale;
import org.jspecify.annotations.Nullable;

/**
 * Rows grouped by windows of event time. A row that is not late when it is first seen is accepted and stays
 * until it goes, its time changes, or its window closes; whether it is late depends on the watermark then,
 * so that each row's fate is kept.
 */
@SuppressWarnings("this-escape") // what it gives itself to calls back only once it runs
public abstract class WindowNode extends ClosingWindows {
    final RowFates fates;

    private final Watermark watermark;
    private @Nullable WindowPairs pairs;
    private final LateCounts late;
    private final LateRows lateRows = new LateRows();
    private boolean waits;
    private final Undoable leaving = this::comeBack;

    /** The windows called {@code name} of the rows of {@code source}, closed by {@code watermark}. */
    protected WindowNode(
            String name, RowNode source, Stabilizer engine, Watermark watermark, TimeScale scale, long lateness) {
        super(name, source, engine, scale, lateness);
        this.watermark = watermark;
        this.late = new LateCounts(source.within());
        this.fates = new RowFates(source);
    }

    /** The time of the row at {@code slot}, in ticks. */
    protected abstract long time(int slot) throws Throwable;

    /** Takes the row at {@code slot} in, if it is not late or {@code accepted} before; whether it was not. */
    abstract boolean enter(int slot, boolean accepted);

    /** Takes the row at {@code slot}, which is in a window that is open, out of it. */
    void exit(int slot) {
        place(slot, -1);
    }

    /** What changed is handled: windows without rows may go. */
    @Override
    protected final boolean endGroups(int position) throws RowException {
        if (waits) {
            postpone();
            return true;
        }
        closeWhatThisRunEnded();
        return super.endGroups(position);
    }

    /**
     * Before the rows are handled: those that went, or whose time changed, go first. What came after the
     * watermark was moved finds windows closed.
     */
    protected final Changes beginWindows(boolean everything) {
        waits = source.behind();
        if (waits) {
            return NOTHING; // which rows there are is not known, and who is late is decided once
        }
        comeTo(scale.floor(watermark.value));
        Changes rows = fates.unsettled(begin(everything));
        fates.room();
        for (int i = 0; i < rows.size; i++) {
            takeOut(rows.slots[i]);
        }
        return rows;
    }

    @Override
    final void free() {
        if (pairs == null) {
            release();
        } else {
            pairs.free();
        }
    }

    private void takeOut(int slot) {
        int group = members.at(slot);
        if (group < 0) {
            return;
        }
        takeOut(slot, group, source.has(slot) && known(slot));
    }

    private void takeOut(int slot, int group, boolean stays) {
        if (lingers(group)) {
            if (!stays) {
                leaveLingering(slot, group);
            }
        } else if (!stays || !fates.sound(slot) || home(group) != source.home(slot)) {
            exit(slot);
        }
    }

    private void leaveLingering(int slot, int group) {
        Undo undo = undo();
        if (undo != null && pairs == null) { // pairs are made anew, at other slots
            undo.push(fates.stands(slot));
            undo.push(stamp(group));
            undo.push((long) group);
            undo.push((long) slot);
            undo.entry(leaving);
        }
        place(slot, -1);
    }

    /** At once, not with the next run: that may close the window for good before it looks at rows. */
    private void comeBack(Undo undo) {
        int slot = (int) undo.popLong();
        int group = (int) undo.popLong();
        boolean there = lives(group, undo.popLong());
        if (members.at(slot) >= 0) {
            exit(slot);
        }
        fates.back(slot, undo.popLong());
        if (there) {
            place(slot, group);
        } else {
            cleaned(slot);
        }
    }

    /** Nothing: each row is looked at anyway, and leaves where it should not be. */
    @Override
    protected final void reset() {}

    /** Whether the row at {@code slot} was seen before, and its time is the same. */
    private boolean known(int slot) {
        if (!fates.seen(slot)) {
            return false;
        }
        try {
            return time(slot) == fates.when(slot);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            return true; // the time is not known: it stays where it is
        }
    }

    /** Handles the row at {@code slot}. */
    protected final void row(int slot) throws Throwable {
        if (!source.has(slot)) {
            fates.forget(slot, undo());
            return;
        }
        int group = members.at(slot);
        long time = time(slot);
        if (group >= 0) {
            if (fates.seen(slot, time)) {
                if (!lingers(group)) {
                    place(slot, group);
                }
                return;
            }
            takeOut(slot, group, false); // asking for its time threw when rows were taken out, and does no more
        }
        boolean accepted = fates.seen(slot, time);
        if (accepted && fates.isOut(slot)) {
            return;
        }
        fates.see(slot, time, undo());
        try {
            if (!enter(slot, accepted)) {
                fates.out(slot, null);
            }
        } catch (Throwable e) { // what makes the row an object to be told of: it was not seen
            fates.forget(slot, undo());
            throw e;
        }
    }

    /** Whether anyone is told of rows that are late, so that they are to be made. */
    boolean tellsLate() {
        return lateRows.wanted();
    }

    /** The row at {@code slot} is late; answers that it is not taken in. */
    final boolean refuse(int slot) {
        Object row = tellsLate() ? source.rowAt(slot) : null;
        if (fates.late(slot)) {
            late(row, source.home(slot));
        }
        cleaned(slot);
        return false;
    }

    /** {@code row}, in the group {@code outer}, of which no window is open, is late. */
    void late(@Nullable Object row, int outer) {
        Undo undo = undo();
        late.add(outer, undo);
        lateRows.add(row, undo);
    }

    /** The row at {@code slot} is in no window any more that anyone is to be told of. */
    void cleaned(int slot) {
        closedWindows().cleaned(slot);
    }

    @Override
    void closed(int slot) {
        fates.out(slot, undo());
    }

    @Override
    final void released(int slot) {
        if (pairs != null) {
            pairs.release(slot);
        } else {
            cleaned(slot);
        }
    }

    /** The rows are pairs that {@code source} makes, and that go with their window. */
    final void pairs(WindowPairs source) {
        pairs = source;
    }

    /** The pane that is in a window with others by the pair at {@code pair}. */
    final int paneOf(int pair) {
        return pairs.origin[pair];
    }

    /** How many rows were late so far within {@code outer}; in an outermost graph it is 0. */
    public final long late(int outer) {
        return late.in(outer);
    }

    /** Who is told of rows that are late. */
    public final LateRows lateRows() {
        return lateRows;
    }

    @Override
    public final boolean isOut(int slot) {
        if (pairs != null) {
            return pairs.isOut(slot);
        }
        return source.has(slot) && fates.isOut(slot) && members.at(slot) < 0;
    }
}
