package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.RowException;
import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.Undo;
import dev.rivulet.runtime.Undoable;
import dev.rivulet.runtime.time.TimeScale;
import dev.rivulet.runtime.time.WindowShape;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows grouped by windows of event time. A row that is not late when it is first seen is accepted and stays
 * until it goes, its time changes, or its window closes; whether it is late depends on the watermark then,
 * so that each row's fate is kept.
 *
 * <p>A window that closes is seen by no reader any more. While someone is to be told of it, it lingers: its
 * columns stay as they are, and its rows in it. Only one that closes since rows went, in this very run, is worked
 * out without them first.
 *
 * <p>Invariants outside of a run: the windows in {@code byEnd} are those that are open, and none of them
 * ends, with the lateness, at the watermark or before.
 */
@SuppressWarnings("this-escape") // what it gives itself to calls back only once it runs
public abstract class WindowNode extends WindowKeys {
    final long lateness;
    private boolean[] lingers = new boolean[16];
    private long[] ended = new long[16];
    private boolean[] due = new boolean[16];
    final RowFates fates;

    private final Watermark watermark;
    private @Nullable WindowPairs pairs;
    private final OrderTree byEnd = new OrderTree(this::compareEnds);
    private int root = OrderTree.EMPTY;
    private long now = Long.MIN_VALUE;
    private final LateCounts late;
    private boolean ending;
    private boolean disturbed;
    private int lingering;
    private int[] lingeringIn = new int[1];
    private final ClosedWindows told = new ClosedWindows(this);
    private final LateRows lateRows = new LateRows();
    private @Nullable Undo era;
    private final Undoable disturbance = undo -> disturbed = true;
    private final Undoable leaving = this::comeBack;
    private final Undoable opening = undo -> reopen((int) undo.popLong());

    /** The windows called {@code name} of the rows of {@code source}, closed by {@code watermark}. */
    protected WindowNode(
            String name, RowNode source, Stabilizer engine, Watermark watermark, TimeScale scale, long lateness) {
        super(name, source, engine, scale);
        this.watermark = watermark;
        this.lateness = lateness;
        this.late = new LateCounts(source.within());
        this.fates = new RowFates(source);
    }

    /** The time of the row at {@code slot}, in ticks. */
    protected abstract long time(int slot) throws Exception;

    /** Takes the row at {@code slot} in, if it is not late or {@code accepted} before; whether it was not. */
    abstract boolean enter(int slot, boolean accepted);

    /** Takes the row at {@code slot}, which is in a window that is open, out of it. */
    void exit(int slot) {
        place(slot, -1);
    }

    /** What changed is handled: windows without rows may go. */
    @Override
    protected final boolean endGroups(int position) throws RowException {
        ending = true;
        close();
        ending = false;
        return super.endGroups(position);
    }

    /**
     * Before the rows are handled: those that went, or whose time changed, go first. What came after the
     * watermark was moved finds windows closed.
     */
    protected final Changes beginWindows(boolean everything) {
        release(); // first: what closes in a transaction may open again
        now = scale.floor(watermark.value);
        if (disturbed) {
            closeDue();
        } else {
            close();
        }
        disturbed = false;
        Undo undo = undo();
        if (undo != null) {
            undo.entry(disturbance);
        }
        Changes rows = fates.unsettled(begin(everything));
        fates.room();
        for (int i = 0; i < rows.size; i++) {
            takeOut(rows.slots[i]);
        }
        return rows;
    }

    /** What was told of to everyone goes for good. */
    void release() {
        if (isFinal()) {
            told.release();
        }
    }

    /** Whether what is over cannot come back: the first time in a transaction that was asked, or outside of one. */
    final boolean isFinal() {
        Undo before = era;
        era = undo();
        return era == null || era != before;
    }

    /** As {@link #release}, outside of a run: the next one handles what that changes. */
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
        boolean stays = source.has(slot) && known(slot);
        if (lingers[group]) {
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
        } catch (Exception e) {
            return true; // the time is not known: it stays where it is
        }
    }

    /** Handles the row at {@code slot}. */
    protected final void row(int slot) throws Exception {
        if (!source.has(slot)) {
            fates.forget(slot, undo());
            return;
        }
        int group = members.at(slot);
        long time = time(slot);
        if (group >= 0) {
            if (!lingers[group]) {
                place(slot, group);
            }
            return;
        }
        boolean accepted = fates.seen(slot, time);
        if (accepted && fates.isOut(slot)) {
            return;
        }
        fates.see(slot, time, undo());
        if (!enter(slot, accepted)) {
            fates.out(slot, null);
        }
    }

    /** Whether a window that ends at {@code end} has closed. */
    final boolean isClosed(long end) {
        return WindowShape.closing(end, lateness) <= now;
    }

    /** The row at {@code slot} is late; answers that it is not taken in. */
    final boolean refuse(int slot) {
        if (fates.late(slot)) {
            late(source.rowAt(slot), source.home(slot));
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
        told.cleaned(slot);
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

    /** The window from {@code from} to {@code to} within {@code outer}, made if there is none. */
    final int window(int outer, long from, long to) {
        int found = find(outer, from, to);
        if (found >= 0) {
            if (!byEnd.holds(found)) {
                root = byEnd.add(root, found); // it was about to go for want of rows
            }
            return found;
        }
        int made = make(outer);
        start[made] = from;
        end[made] = to;
        lingers[made] = false;
        due[made] = false;
        root = byEnd.add(root, made);
        made(made);
        return made;
    }

    /** Whether there is a window at {@code group} that is open, and not about to go. */
    final boolean isOpen(int group) {
        return byEnd.holds(group) && !isClosed(end[group]);
    }

    /** The window at {@code group} is from {@code from} to {@code to} now. */
    final void reach(int group, long from, long to) {
        if (start[group] == from && end[group] == to) {
            return;
        }
        due[group] = false;
        index.remove(group);
        root = byEnd.remove(group);
        start[group] = from;
        end[group] = to;
        root = byEnd.add(root, group);
        index.add(group);
        changes.addOnce(group);
    }

    private int compareEnds(int group, int other) {
        int ends = Long.compare(end[group], end[other]);
        int starts = ends != 0 ? ends : Long.compare(start[group], start[other]);
        return starts != 0 ? starts : Integer.compare(group, other);
    }

    private void close() {
        while (root >= 0 && isClosed(end[byEnd.first(root)])) {
            int group = byEnd.first(root);
            if (members.count(group) == 0) {
                root = byEnd.remove(group); // it goes for want of rows
                continue;
            }
            shut(group);
        }
    }

    /**
     * A transaction's runs were taken back: a window may be shorter than it is once its rows are back. Those
     * that are to close have closed in the first of those runs, before it looked at rows.
     */
    private void closeDue() {
        int group = root < 0 ? -1 : byEnd.first(root);
        while (group >= 0 && isClosed(end[group])) {
            int next = byEnd.next(group);
            if (due[group] && members.count(group) > 0) {
                shut(group);
            }
            group = next;
        }
        Arrays.fill(due, false);
    }

    private void shut(int group) {
        for (int row = members.first(group); row >= 0; row = members.next[row]) {
            fates.out(row, undo());
            closed(row);
        }
        root = byEnd.remove(group);
        index.remove(group);
        lingers(group, true);
        ended[group] = ending ? engine.pass() : 0;
        announce(group);
        Undo undo = undo();
        if (undo != null) {
            undo.push((long) group);
            undo.entry(opening);
        }
        over(group);
    }

    /** The window at {@code group} has closed. */
    void over(int group) {
        told.add(group);
        if (undo() == null && !told.wanted()) {
            told.release();
        }
    }

    /** The window at {@code group} had closed within a transaction, and is open again. */
    void notOver(int group) {
        told.takeBack(group);
    }

    /** The row at {@code slot} is in a window that closes. */
    void closed(int slot) {}

    private void reopen(int group) {
        notOver(group);
        lingers(group, false);
        due[group] = ended[group] == 0;
        index.add(group);
        root = byEnd.add(root, group);
        for (int row = members.first(group); row >= 0; row = members.next[row]) {
            reopened(row);
        }
        retire(group); // it may have lost its rows meanwhile
        announce(group);
    }

    /** The row at {@code slot} is in a window that a transaction closed, and that is open again. */
    void reopened(int slot) {}

    /** The window at {@code group} has been told of, and goes for good. */
    final void release(int group) {
        while (members.first(group) >= 0) {
            int row = members.first(group);
            place(row, -1);
            if (pairs != null) {
                pairs.release(row);
            } else {
                cleaned(row);
            }
        }
        lingers(group, false);
        gone(group);
    }

    private void lingers(int group, boolean now) {
        lingers[group] = now;
        lingering += now ? 1 : -1;
        int outer = home(group);
        if (outer >= lingeringIn.length) {
            lingeringIn = Arrays.copyOf(lingeringIn, Math.max(outer + 1, 2 * lingeringIn.length));
        }
        lingeringIn[outer] += now ? 1 : -1;
    }

    @Override
    final void drop(int slot) {
        if (byEnd.holds(slot)) {
            root = byEnd.remove(slot);
        }
        super.drop(slot);
    }

    @Override
    final void back(int slot) {
        root = byEnd.add(root, slot);
    }

    /** The slots of the windows that are open, up to date, and close once the watermark is at {@code time}, in order. */
    public final int[] closing(Instant time) {
        long mark = scale.floor(time);
        int[] all = new int[16];
        int count = 0;
        for (int group = root < 0 ? -1 : byEnd.first(root); group >= 0; group = byEnd.next(group)) {
            if (WindowShape.closing(end[group], lateness) > mark) {
                break;
            }
            all = count == all.length ? Arrays.copyOf(all, 2 * count) : all;
            all[count++] = group;
        }
        return Arrays.copyOf(all, count);
    }

    /** Who is told of windows that close. */
    public final ClosedWindows closedWindows() {
        return told;
    }

    /** Who is told of rows that are late. */
    public final LateRows lateRows() {
        return lateRows;
    }

    @Override
    protected void growGroups(int capacity) {
        super.growGroups(capacity);
        lingers = Arrays.copyOf(lingers, capacity);
        ended = Arrays.copyOf(ended, capacity);
        due = Arrays.copyOf(due, capacity);
    }

    @Override
    public final boolean has(int slot) {
        return super.has(slot) && !lingers[slot];
    }

    /** A window that closes for what this pass does to its rows has that in its last values, and nothing later. */
    @Override
    final boolean runs(int slot) {
        return super.has(slot) && (!lingers[slot] || ended[slot] == engine.pass());
    }

    @Override
    final boolean lingers(int slot) {
        return super.has(slot) && lingers[slot];
    }

    @Override
    public final int size() {
        return super.size() - lingering;
    }

    @Override
    public final int size(int outer) {
        boolean nested = within() != null;
        return super.size(outer) - (nested && outer < lingeringIn.length ? lingeringIn[outer] : 0);
    }

    /** Whether the row at {@code slot} is there, but in no window, and will be in none. */
    public final boolean isOut(int slot) {
        if (pairs != null) {
            return pairs.isOut(slot);
        }
        return source.has(slot) && fates.isOut(slot) && members.at(slot) < 0;
    }
}
