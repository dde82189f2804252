package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.RowException;
import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.Undo;
import dev.rivulet.runtime.Undoable;
import dev.rivulet.runtime.time.TimeScale;
import dev.rivulet.runtime.time.TimeWindow;
import dev.rivulet.runtime.time.WindowShape;
import java.util.Arrays;

/**
 * Rows grouped by windows of event time. A row that is not late when it is first seen is accepted and stays
 * until it goes, its time changes, or its window closes; whether it is late depends on the watermark then,
 * so that each row's fate is kept.
 *
 * <p>A window that closes is seen by no reader any more. While someone is to be told of it, it lingers: its
 * columns stay as they are, and its rows in it.
 *
 * <p>Invariants outside of a run: the windows in {@code byEnd} are those that are open, and none of them
 * ends, with the lateness, at the watermark or before.
 */
@SuppressWarnings("this-escape") // what it gives itself to calls back only once it runs
public abstract class WindowNode extends GroupNode {
    final TimeScale scale;
    final long lateness;
    /* by group */
    long[] start = new long[16];
    long[] end = new long[16];
    private boolean[] lingers = new boolean[16];
    private long[] ended = new long[16];
    private boolean[] due = new boolean[16];
    /* by row */
    /** The time by which a row stands in its window; another than {@link #when} once that was taken back. */
    long[] stands = new long[16];

    private long[] when = new long[16];
    private long[] life = new long[16];
    private boolean[] out = new boolean[16];
    private boolean[] tardy = new boolean[16];
    private int[] around = new int[16];

    private final Watermark watermark;
    private final OrderTree byEnd = new OrderTree(this::compareEnds);
    private int root = OrderTree.EMPTY;
    private long now = Long.MIN_VALUE;
    private long late;
    private boolean wasTardy;
    private long run;
    private boolean ending;
    private boolean disturbed;
    private int lingering;
    private final ClosedWindows told = new ClosedWindows(this);
    private final UnsettledRows unsettled = new UnsettledRows();
    private final LateRows lateRows = new LateRows(this);
    private final Undoable fate = undo -> unsettled.add(restoreFate(undo));
    private final Undoable over = this::restoreFate;
    private final Undoable disturbance = undo -> disturbed = true;
    private final Undoable leaving = this::comeBack;
    private final Undoable count = undo -> late = undo.popLong();
    private final Undoable opening = undo -> reopen((int) undo.popLong());

    /** The windows called {@code name} of the rows of {@code source}, closed by {@code watermark}. */
    protected WindowNode(
            String name, RowNode source, Stabilizer engine, Watermark watermark, TimeScale scale, long lateness) {
        super(name, source, engine);
        this.watermark = watermark;
        this.scale = scale;
        this.lateness = lateness;
    }

    /** The time of the row at {@code slot}, in ticks. */
    protected abstract long time(int slot) throws Exception;

    /** Takes the row at {@code slot} in, if it is not late or {@code accepted} before; whether it was not. */
    abstract boolean enter(int slot, boolean accepted);

    /** Takes the row at {@code slot}, which is in a window that is open, out of it. */
    abstract void exit(int slot);

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
        run++;
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
        told.release();
        Changes rows = unsettled.before(begin(everything));
        room(source.slots().limit);
        for (int i = 0; i < rows.size; i++) {
            takeOut(rows.slots[i]);
        }
        return rows;
    }

    private void room(int rows) {
        if (rows > when.length) {
            int capacity = Math.max(rows, 2 * when.length);
            stands = Arrays.copyOf(stands, capacity);
            when = Arrays.copyOf(when, capacity);
            life = Arrays.copyOf(life, capacity);
            out = Arrays.copyOf(out, capacity);
            tardy = Arrays.copyOf(tardy, capacity);
            around = Arrays.copyOf(around, capacity);
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
        } else if (!stays || out[slot] || stands[slot] != when[slot] || home(group) != source.home(slot)) {
            exit(slot);
        }
    }

    private void leaveLingering(int slot, int group) {
        Undo undo = undo();
        if (undo != null) {
            undo.push(stands[slot]);
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
        if (members.at(slot) >= 0) {
            exit(slot);
        }
        stands[slot] = undo.popLong();
        place(slot, group);
    }

    /** Nothing: each row is looked at anyway, and leaves where it should not be. */
    @Override
    protected final void reset() {}

    /** Whether the row at {@code slot} was handled before, and its time is the same. */
    private boolean known(int slot) {
        if (!same(slot)) {
            return false;
        }
        try {
            return time(slot) == when[slot];
        } catch (Exception e) {
            return true; // the time is not known: it stays where it is
        }
    }

    /** Whether the row at {@code slot}, wherever its time is, was handled before in its group. */
    private boolean same(int slot) {
        return life[slot] == source.slots().stamp[slot] && around[slot] == source.home(slot);
    }

    /** Handles the row at {@code slot}. */
    protected final void row(int slot) throws Exception {
        if (!source.has(slot)) {
            return;
        }
        int group = members.at(slot);
        if (group >= 0) {
            time(slot);
            if (!lingers[group]) {
                place(slot, group);
            }
            return;
        }
        long time = time(slot);
        boolean same = same(slot) && when[slot] == time;
        if (same && out[slot]) {
            return;
        }
        settle(slot, time, same);
    }

    private void settle(int slot, long time, boolean accepted) {
        wasTardy = same(slot) && tardy[slot];
        keep(slot, fate);
        life[slot] = source.slots().stamp[slot];
        around[slot] = source.home(slot);
        when[slot] = time;
        stands[slot] = time;
        out[slot] = false;
        tardy[slot] = false;
        if (!enter(slot, accepted)) {
            out[slot] = true;
        }
    }

    private void keep(int slot, Undoable what) {
        Undo undo = undo();
        if (undo != null) {
            undo.push(life[slot]);
            undo.push(when[slot]);
            undo.push(out[slot]);
            undo.push(tardy[slot]);
            undo.push((long) around[slot]);
            undo.push((long) slot);
            undo.entry(what);
        }
    }

    private int restoreFate(Undo undo) {
        int slot = (int) undo.popLong();
        around[slot] = (int) undo.popLong();
        tardy[slot] = undo.popBoolean();
        out[slot] = undo.popBoolean();
        when[slot] = undo.popLong();
        life[slot] = undo.popLong();
        return slot;
    }

    /** Whether a window that ends at {@code end} has closed. */
    final boolean isClosed(long end) {
        return WindowShape.closing(end, lateness) <= now;
    }

    /** The row at {@code slot} is late, which is told unless it was before; answers that it is not taken in. */
    final boolean late(int slot) {
        tardy[slot] = true;
        if (wasTardy) {
            return false;
        }
        Undo undo = undo();
        if (undo != null) {
            undo.push(late);
            undo.entry(count);
        }
        late++;
        lateRows.add(slot, undo);
        return false;
    }

    /** How many rows were late so far. */
    public final long late() {
        return late;
    }

    /** The window from {@code from} to {@code to} within {@code outer}, made if there is none. */
    final int window(int outer, long from, long to) {
        int found = find(outer, from, to);
        if (found >= 0) {
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
            keep(row, over);
            out[row] = true;
            closed(row);
        }
        root = byEnd.remove(group);
        index.remove(group);
        lingers[group] = true;
        ended[group] = ending ? run : 0;
        lingering++;
        announce(group);
        Undo undo = undo();
        if (undo != null) {
            undo.push((long) group);
            undo.entry(opening);
        }
        told.add(group);
        if (undo == null && !told.wanted()) {
            told.release();
        }
    }

    /** The row at {@code slot} is in a window that closes. */
    void closed(int slot) {}

    private void reopen(int group) {
        told.takeBack(group);
        lingers[group] = false;
        lingering--;
        due[group] = ended[group] == 0;
        index.add(group);
        root = byEnd.add(root, group);
        for (int row = members.first(group); row >= 0; row = members.next[row]) {
            reopened(row);
        }
        retire(group); // it may have lost its rows meanwhile
        changes.addOnce(group);
    }

    /** The row at {@code slot} is in a window that a transaction closed, and that is open again. */
    void reopened(int slot) {}

    /** The window at {@code group} has been told of, and goes for good. */
    final void release(int group) {
        while (members.first(group) >= 0) {
            int row = members.first(group);
            place(row, -1);
            told.cleaned(row);
        }
        lingers[group] = false;
        lingering--;
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

    /** The slots of the windows that are open and close once the watermark is at {@code mark} ticks, in order. */
    final int[] closing(long mark) {
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

    /** The slot of the window from {@code from} to {@code to} within {@code outer}, -1 if there is none. */
    final int find(int outer, long from, long to) {
        int hash = hashWithin(outer, hash(from, to));
        for (int cell = index.cell(hash); index.slot(cell) >= 0; cell = index.next(cell)) {
            int slot = index.slot(cell);
            if (index.hashed(slot, hash) && home(slot) == outer && start[slot] == from && end[slot] == to) {
                return slot;
            }
        }
        return -1;
    }

    /** The slot of {@code window} within {@code outer}, -1 if there is none. */
    public final int find(int outer, TimeWindow window) {
        try {
            return find(outer, scale.ticks(window.start()), scale.ticks(window.end()));
        } catch (ArithmeticException | IllegalArgumentException e) {
            return -1; // no window of these ticks
        }
    }

    private static int hash(long from, long to) {
        return 31 * Long.hashCode(from) + Long.hashCode(to);
    }

    @Override
    protected final int hashKey(int group) {
        return hash(start[group], end[group]);
    }

    @Override
    protected final boolean equalKeys(int group, int other) {
        return start[group] == start[other] && end[group] == end[other];
    }

    /** The window at {@code group}. */
    public final TimeWindow key(int group) {
        return scale.window(start[group], end[group]);
    }

    @Override
    public final Object keyAt(int group) {
        return key(group);
    }

    @Override
    protected void growGroups(int capacity) {
        start = Arrays.copyOf(start, capacity);
        end = Arrays.copyOf(end, capacity);
        lingers = Arrays.copyOf(lingers, capacity);
        ended = Arrays.copyOf(ended, capacity);
        due = Arrays.copyOf(due, capacity);
    }

    @Override
    public final boolean has(int slot) {
        return super.has(slot) && !lingers[slot];
    }

    /** A window that closes for what this run does to its rows has that in its last values. */
    @Override
    final boolean runs(int slot) {
        return super.has(slot) && (!lingers[slot] || ended[slot] == run);
    }

    @Override
    final boolean lingers(int slot) {
        return super.has(slot) && lingers[slot];
    }

    @Override
    public final int size() {
        return super.size() - lingering;
    }

    /** Whether the row at {@code slot} is there, but in no window, and will be in none. */
    final boolean isOut(int slot) {
        return source.has(slot) && same(slot) && out[slot] && members.at(slot) < 0;
    }
}
