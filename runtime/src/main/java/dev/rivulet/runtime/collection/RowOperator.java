package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Failures;
import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.Quoted;
import dev.rivulet.runtime.RowException;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * A node that works rows out from those of another, slot by slot. Generated code extends it with
 * the
 * columns it keeps, with {@code row(int slot)}, which calls the user's function, and with
 *
 * <pre>{@code
 * void push(int slot) {
 *     try {
 *         row(slot);
 *         done(slot);
 *     } catch (Error e) {
 *         broken();
 *         throw e;
 *     } catch (Throwable e) {
 *         failed(slot, e);
 *     }
 * }
 *
 * public boolean recompute() throws RowException {
 *     if (upToDate()) {
 *         return end(); // only where rows are pushed
 *     }
 *     Changes rows = begin(everything);
 *     for (int i = 0; i < rows.size; i++) {
 *         push(rows.slots[i]);
 *     }
 *     return end();
 * }
 * }</pre>
 *
 * <p>A node that reads no scalar is pushed by its source, row by row, so that a change runs through
 * a
 * chain at once; one that does is not, since the scalar may be worked out in between, and takes its
 * source's {@link Changes} when it runs.
 *
 * <p>Handling a slot twice does the same as once. A slot whose function threw keeps what it had,
 * and
 * the node is stale until the row or what the function reads changes. A list of changes that this
 * node missed because it was blocked, or an {@code Error} passing by, is made up for by starting
 * over; so is a run that did not come to its end, whatever passed through it.
 */
public abstract class RowOperator extends EdgedRows {
    private final Changes all = new Changes();
    private final boolean pushed;
    private final Follower sourceStaled;
    private @Nullable RowFailures failures;
    private int seen;
    private int arriving;
    private boolean again;
    private boolean full;
    private boolean running;

    /** An operator over the rows of {@code source}, which pushes them if {@code pushed}. */
    protected RowOperator(RowNode source, boolean pushed) {
        this(source, pushed, source.within());
    }

    RowOperator(RowNode source, boolean pushed, @Nullable GroupNode within) {
        super(source, within);
        this.pushed = pushed;
        this.sourceStaled = new Follower(source.staled);
    }

    /** Empties everything kept, the accumulators as well; announces the rows it had. */
    protected abstract void reset();

    /**
     * The slots to handle: those that changed and were not pushed, or all if {@code everything}.
     */
    protected Changes begin(boolean everything) {
        if (pushed && !again) {
            return NOTHING;
        }
        again |= running;
        running = true;
        int missed = source.changes.epoch - seen;
        arriving = source.changes.epoch;
        int waiting = waiting();
        if (again || missed > 1 || waiting < 0) {
            again = true;
            reset();
        } else if (!everything) {
            all.rest();
            return merged(missed == 1, waiting);
        }
        for (Edge edge : edges) {
            edge.take();
        }
        return everything();
    }

    /** All slots, to be handled anew. */
    protected final Changes everything() {
        all.all(source.slots().limit);
        return all;
    }

    /** The row at {@code slot} was handled. */
    protected final void done(int slot) {
        if (failures != null) {
            mended(slot);
        }
    }

    /** Whether the function threw for no row. */
    final boolean allDone() {
        return failures == null || failures.isEmpty();
    }

    /** The function threw {@code thrown} for the row at {@code slot}. */
    protected final void failed(int slot, Throwable thrown) {
        failed(0, slot, thrown);
        announceHeld(slot);
    }

    /**
     * Announces what is still held of the row at {@code slot} of the source, whose function threw: it is as it was, but
     * may stand elsewhere, and an order over it compares it where it stands.
     */
    void announceHeld(int slot) {
        if (slots() == source.slots() && has(slot)) {
            changes.addOnce(slot);
        }
    }

    /** A function threw {@code thrown} for {@code slot}, which is of those numbered {@code kind}. */
    final void failed(int kind, int slot, Throwable thrown) {
        if (failures == null) {
            failures = new RowFailures();
        }
        long number = (long) kind << 32 | slot;
        GroupNode within = within();
        if (within == null) {
            failures.thrown.put(number, thrown);
            return;
        }
        mended(number);
        RowNode rows = standing(kind);
        int group = rows.home(slot);
        if (group < 0) {
            return; // it went: what threw was taking it out, and the operator is about to start over
        }
        QueryException stale = Failures.remembered(thrown);
        QueryException told = stale != null && known(rows, slot, stale)
                ? stale
                : within.told(group, position(), thrown, failedRow(kind, slot));
        failures.put(number, group, told);
        within.failing(1);
        staled.addOnce(group);
    }

    /** Comparing the row at {@code slot} with that at {@code other} threw {@code thrown}: either may mend it. */
    final void failedWith(int other, int slot, Throwable thrown) {
        String with = " compared with " + Quoted.value(shown(other));
        if (within() == null) {
            failed(slot, thrown);
            failures.with.put((long) slot, with);
        } else {
            failed(slot, new RowException(source.shown(slot), thrown, with));
        }
    }

    /**
     * {@code rows}, and of those numbered {@code kind} each for which something threw: it was compared with others,
     * which may have gone or changed.
     */
    final Changes retried(int kind, Changes rows) {
        if (allDone() || again) {
            return rows;
        }
        Changes list = new Changes();
        for (int i = 0; i < rows.size; i++) {
            list.addOnce(rows.slots[i]);
        }
        for (long number : failures.thrown.keySet()) {
            if (number >> 32 == kind) {
                list.addOnce((int) number);
            }
        }
        return list;
    }

    /** The rows for which the function threw: it was given what comes of others, too. */
    protected final Changes retried() {
        return retried(0, NOTHING);
    }

    /** What is at {@code slot} of those numbered {@code kind} was handled. */
    final void done(int kind, int slot) {
        if (failures != null) {
            mended((long) kind << 32 | slot);
        }
    }

    private void mended(long number) {
        int group = failures.remove(number);
        if (group >= 0) {
            within().failing(-1);
            staled.addOnce(group);
        }
    }

    /** What to say of {@code slot}, one of those numbered {@code kind}, for which a function threw. */
    @Nullable Object failedRow(int kind, int slot) {
        return standing(kind).shown(slot);
    }

    /** The node at whose slots those numbered {@code kind} stand. */
    RowNode standing(int kind) {
        return source;
    }

    /** Forgets every failure. */
    final void forgive() {
        if (failures != null && within() != null) {
            within().failing(-failures.thrown.size());
            failures.groups().forEach(staled::addOnce);
        }
        failures = null;
    }

    /** Whether all rows are handled anew in this run. */
    final boolean startsOver() {
        return again;
    }

    /** Whether the last run began and did not end: something passed through it. */
    final boolean interrupted() {
        return running;
    }

    /** An error passes: what this node holds may be half of it. */
    protected final void broken() {
        again = true;
    }

    /** A slot of {@code slots}; if there is none, all is handled anew with the next run: any row may have gone by then. */
    final int take(Slots slots) {
        try {
            return slots.take();
        } catch (FullException e) {
            again = true;
            full = true;
            throw e;
        }
    }

    @Override
    boolean behind() {
        return again || source.behind();
    }

    /** Whether a node that is pushed has nothing to do but to {@link #end}. */
    protected final boolean upToDate() {
        return !again;
    }

    /**
     * Whether any row changed.
     *
     * @throws RowException in an outermost graph, for the first row whose function threw
     */
    protected final boolean end() throws RowException {
        running = false;
        if (within() != null) {
            return endWithin(within());
        }
        return again || failures != null ? endUnwell() : endWell();
    }

    private boolean endWell() {
        seen = arriving;
        return changes.end();
    }

    private boolean endUnwell() throws RowException {
        startOverIfFull();
        boolean any = endWell();
        if (!allDone()) {
            throw failure(failures.thrown);
        }
        return any;
    }

    private void startOverIfFull() {
        again = full;
        full = false;
    }

    /** A failure in one group stops nothing: who reads that group is stale, and no one else. */
    private boolean endWithin(GroupNode groups) {
        startOverIfFull();
        seen = arriving;
        spread();
        if (reported()) {
            groups.report(position(), first());
        }
        boolean any = changes.end();
        any |= touched.end();
        any |= staled.end();
        return any;
    }

    /** What is to be told of the first group that is stale here; null if none is. */
    @Nullable QueryException first() {
        return failures == null ? null : failures.first();
    }

    /** Groups in which what this reads became stale, or well again, are told of from here on. */
    void spread() {
        spread(source, sourceStaled);
        for (Edge edge : edges) {
            edge.spread(staled);
        }
    }

    final void spread(RowNode from, Follower of) {
        if (of.take() && from.within() == within()) {
            for (int i = 0; i < of.list.size; i++) {
                staled.addOnce(of.list.slots[i]);
            }
        }
    }

    private RowException failure(NavigableMap<Long, Throwable> thrown) {
        int kind = (int) (thrown.firstKey() >> 32);
        RowNode rows = standing(kind);
        int first = thrown.firstKey().intValue();
        try {
            for (long key : thrown.headMap((long) (kind + 1) << 32).keySet()) {
                first = rows.compare((int) key, first) < 0 ? (int) key : first;
            }
        } catch (Exception e) {
            first = thrown.firstKey().intValue(); // the user's comparison: any of them will do
        }
        Throwable why = thrown.get((long) kind << 32 | first);
        Object row = failedRow(kind, first);
        QueryException stale = Failures.remembered(why);
        return stale != null && known(rows, first, stale)
                ? RowException.of(row, stale)
                : new RowException(row, why, failures.with.getOrDefault((long) kind << 32 | first, ""));
    }

    @Override
    public @Nullable QueryException stale(int group) {
        if (within() == null || !within().failing()) {
            return null;
        }
        QueryException own = failures == null ? null : failures.in(group);
        if (own == null) {
            own = blocker(group);
        }
        return own != null ? own : upstream(group);
    }

    /** What a rollback announced is told now: others run, and take no more from a list that they have seen. */
    @Override
    public void postpone() {
        again = true;
        changes.end();
        touched.end();
        staled.end();
    }
}
