package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.Undo;
import dev.rivulet.runtime.Undoable;
import dev.rivulet.runtime.time.TimeScale;
import dev.rivulet.runtime.time.WindowShape;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Windows as they open and close. One that closes is seen by no reader any more. While someone is to be told of
 * it, it lingers: its columns stay as they are, and its rows in it. Only one that closes since rows went, in this
 * very run, is worked out without them first.
 *
 * <p>Invariants outside of a run: the windows in {@code byEnd} are those that are open, and none of them
 * ends, with the lateness, at the watermark or before.
 */
@SuppressWarnings("this-escape") // what it gives itself to calls back only once it runs
abstract class ClosingWindows extends WindowKeys {
    private final long lateness;
    /* by group */
    private long[] ended = {};
    private boolean[] due = {};

    private final OrderTree byEnd = new OrderTree(this::compareEnds);
    private int root = OrderTree.EMPTY;
    private long now = Long.MIN_VALUE;
    private boolean ending;
    private boolean disturbed;
    private final Lingering lingering = new Lingering();
    private final ClosedWindows told = new ClosedWindows(this);
    private @Nullable Undo era;
    private final Undoable disturbance = undo -> disturbed = true;
    private final Undoable opening = undo -> reopen((int) undo.popLong());

    /** The windows called {@code name} of the rows of {@code source}, which close {@code lateness} after their ends. */
    ClosingWindows(String name, RowNode source, Stabilizer engine, TimeScale scale, long lateness) {
        super(name, source, engine, scale);
        this.lateness = lateness;
    }

    /** A run begins, and time has come to {@code tick}: what is over since closes, under what was there before. */
    final void comeTo(long tick) {
        release(); // first: what closes in a transaction may open again
        now = tick;
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
    }

    /** The rows are handled: what is over for that closes with what is left. */
    final void closeWhatThisRunEnded() {
        ending = true;
        close();
        ending = false;
    }

    /** What was told of to everyone goes for good. */
    void release() {
        if (isFinal()) {
            told.release();
        }
    }

    /** As {@link #release}, outside of a run: the next one handles what that changes. */
    abstract void free();

    /** Whether what is over cannot come back: the first time in a transaction that was asked, or outside of one. */
    final boolean isFinal() {
        Undo before = era;
        era = undo();
        return era == null || era != before;
    }

    /** Whether a window that ends at {@code end} has closed. */
    final boolean isClosed(long end) {
        return WindowShape.closing(end, lateness) <= now;
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
            closed(row);
        }
        root = byEnd.remove(group);
        index.remove(group);
        lingering.set(group, home(group), true);
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
    abstract void closed(int slot);

    /** The row at {@code slot} was in a window that has gone for good. */
    abstract void released(int slot);

    /** Whether the row at {@code slot} is there, but in no window, and will be in none. */
    public abstract boolean isOut(int slot);

    private void reopen(int group) {
        notOver(group);
        lingering.set(group, home(group), false);
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
            released(row);
        }
        lingering.set(group, home(group), false);
        gone(group);
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

    @Override
    final ClosedWindows told() {
        return told;
    }

    /** The slots of the windows that are open, up to date, and close once the watermark is at {@code time}, in order. */
    public final int[] closing(Instant time) {
        long mark = scale.floor(time);
        SlotList all = new SlotList();
        for (int group = root < 0 ? -1 : byEnd.first(root); group >= 0; group = byEnd.next(group)) {
            if (WindowShape.closing(end[group], lateness) > mark) {
                break;
            }
            all.add(group);
        }
        return Arrays.copyOf(all.slots, all.size);
    }

    /** Who is told of windows that close. */
    public final ClosedWindows closedWindows() {
        return told;
    }

    @Override
    protected void grow(int capacity) {
        super.grow(capacity);
        lingering.grow(capacity);
        ended = Arrays.copyOf(ended, capacity);
        due = Arrays.copyOf(due, capacity);
    }

    @Override
    public final boolean has(int slot) {
        return super.has(slot) && !lingering.has(slot);
    }

    /** A window that closes for what this pass does to its rows has that in its last values, and nothing later. */
    @Override
    final boolean runs(int slot) {
        return super.has(slot) && (!lingering.has(slot) || ended[slot] == engine.pass());
    }

    @Override
    final boolean lingers(int slot) {
        return super.has(slot) && lingering.has(slot);
    }

    @Override
    public final int size() {
        return super.size() - lingering.size();
    }

    @Override
    public final int size(int outer) {
        return super.size(outer) - (within() == null ? 0 : lingering.size(outer)); // else size() has them taken off
    }
}
