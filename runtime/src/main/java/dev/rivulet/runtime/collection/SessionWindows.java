package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.time.SessionGap;
import dev.rivulet.runtime.time.TimeScale;
import dev.rivulet.runtime.time.WindowShape;

/**
 * Sessions: rows no further apart than a gap share a window, which reaches from the first of them to a gap
 * after the last. A row that comes may join two, one that goes may part one.
 *
 * <p>Invariant outside of a run: the rows of open windows stand in the tree of their group, by time; those of
 * one window follow each other there.
 */
@SuppressWarnings("this-escape") // what it gives itself to calls back only once it runs
public abstract class SessionWindows extends WindowNode {
    private final SessionGap gap;
    private final OrderTree rows = new OrderTree(this::compareTimes);
    private int[] roots = Parts.grown(new int[0], 1);

    /** Sessions that end {@code gap} after their last row. */
    protected SessionWindows(
            String name,
            RowNode source,
            Stabilizer engine,
            Watermark watermark,
            TimeScale scale,
            SessionGap gap,
            long lateness) {
        super(name, source, engine, watermark, scale, lateness);
        this.gap = gap;
    }

    private int compareTimes(int row, int other) {
        int times = Long.compare(fates.stands(row), fates.stands(other));
        return times != 0 ? times : Integer.compare(row, other);
    }

    private boolean meets(int row, int next) {
        return WindowShape.meet(fates.stands(row), gap.end(fates.stands(row)), fates.stands(next), gap.end(fates.stands(next)));
    }

    @Override
    final boolean enter(int slot, boolean accepted) {
        long end = gap.end(fates.stands(slot));
        scale.requireShown(fates.stands(slot), end);
        int home = source.home(slot);
        add(home, slot);
        int before = rows.previous(slot);
        int after = rows.next(slot);
        boolean left = before >= 0 && meets(before, slot);
        boolean right = after >= 0 && meets(slot, after);
        if (!accepted && isClosed(merged(end, left ? before : -1, right ? after : -1))) {
            remove(slot, home);
            return refuse(slot);
        }
        int group = left ? members.at(before) : right ? members.at(after) : window(home, fates.stands(slot), end);
        place(slot, group);
        if (left && right && members.at(after) != group) {
            group = merge(group, members.at(after));
        }
        fit(group, slot);
        return true;
    }

    /** Where the window ends that comes of one to {@code end} and those of its neighbours, -1 for none. */
    private long merged(long end, int before, int after) {
        long left = before < 0 ? end : this.end[members.at(before)];
        long right = after < 0 ? end : this.end[members.at(after)];
        return Math.max(end, Math.max(left, right)); // one that lost rows in this run may be about to close
    }

    private void add(int home, int slot) {
        if (home >= roots.length) {
            roots = Parts.grown(roots, Capacity.next(roots.length, home + 1));
        }
        roots[home] = rows.add(roots[home], slot);
    }

    private void remove(int slot, int home) {
        roots[home] = rows.remove(slot);
    }

    /** Two windows are one: that of more rows takes those of the other, which goes. */
    private int merge(int one, int other) {
        boolean first = members.count(one) >= members.count(other);
        int stays = first ? one : other;
        int goes = first ? other : one;
        long from = Math.min(start[one], start[other]);
        long to = Math.max(end[one], end[other]);
        while (members.first(goes) >= 0) {
            place(members.first(goes), stays);
        }
        retire(goes);
        reach(stays, from, to);
        return stays;
    }

    /** The window reaches as far as its rows say, that at {@code slot} among them. */
    private void fit(int group, int slot) {
        reach(group, Math.min(start[group], fates.stands(slot)), Math.max(end[group], gap.end(fates.stands(slot))));
    }

    @Override
    final void exit(int slot) {
        int group = members.at(slot);
        int before = within(rows.previous(slot), group);
        int after = within(rows.next(slot), group);
        remove(slot, home(group));
        place(slot, -1);
        if (before >= 0 && after >= 0 && !meets(before, after)) {
            part(group, before, after);
        } else if (before >= 0 || after >= 0) {
            long from = before < 0 ? fates.stands(after) : start[group];
            long to = after < 0 ? gap.end(fates.stands(before)) : end[group];
            reach(group, from, to);
        }
    }

    private int within(int slot, int group) {
        return slot >= 0 && members.at(slot) == group ? slot : -1;
    }

    /** The rows of {@code group} up to {@code before} and those from {@code after} on are two windows now. */
    private void part(int group, int before, int after) {
        long from = start[group];
        long to = end[group];
        int left = before;
        int right = after;
        while (left >= 0 && right >= 0) { // in step, so that the smaller part is known first
            left = within(rows.previous(left), group);
            right = within(rows.next(right), group);
        }
        long middle = gap.end(fates.stands(before));
        if (left < 0) {
            reach(group, fates.stands(after), to);
            move(before, group, window(home(group), from, middle), false);
        } else {
            reach(group, from, middle);
            move(after, group, window(home(group), fates.stands(after), to), true);
        }
    }

    private void move(int row, int from, int to, boolean forward) {
        for (int at = row; at >= 0; ) {
            int next = within(forward ? rows.next(at) : rows.previous(at), from);
            place(at, to);
            at = next;
        }
    }

    @Override
    final void closed(int slot) {
        super.closed(slot);
        remove(slot, home(members.at(slot)));
    }

    @Override
    final void reopened(int slot) {
        add(home(members.at(slot)), slot);
    }
}
