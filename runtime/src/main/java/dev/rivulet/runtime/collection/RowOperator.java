package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.RowException;
import java.util.Arrays;
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
 *     } catch (Exception e) {
 *         failed(slot, e);
 *     } catch (Error e) {
 *         broken();
 *         throw e;
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
 * over.
 */
public abstract class RowOperator extends RowNode {
    private static final Changes NOTHING = new Changes();

    final RowNode source;
    private final @Nullable GroupNode within;
    private final Changes all = new Changes();
    private final boolean pushed;
    private final Follower sourceStaled;
    private Edge[] edges = {};
    private @Nullable Edge last;
    private final Changes merged = new Changes();
    private @Nullable RowFailures failures;
    private int seen;
    private int arriving;
    private boolean again;

    /** An operator over the rows of {@code source}, which pushes them if {@code pushed}. */
    protected RowOperator(RowNode source, boolean pushed) {
        this(source, pushed, source.within());
    }

    RowOperator(RowNode source, boolean pushed, @Nullable GroupNode within) {
        this.source = source;
        this.pushed = pushed;
        this.within = within;
        this.sourceStaled = new Follower(source.staled);
    }

    /** Empties everything kept, the accumulators as well; announces the rows it had. */
    protected abstract void reset();

    /** This node reads what {@code column} holds for each of its rows, at the same slots. */
    protected final void reads(RowNode column) {
        add(new Edge(column, column.changes, Edge.Reach.SLOT));
        add(new Edge(column, column.staled, Edge.Reach.SLOT));
    }

    /** As {@link #reads}, where the value is asked for only at times: that it is stale stops nothing. */
    protected final void asks(RowNode column) {
        add(new Edge(column, column.changes, Edge.Reach.ASKED));
        add(new Edge(column, column.staled, Edge.Reach.ASKED));
    }

    /** This node, whose rows are groups, reads the rows that {@code rows} holds in each. */
    protected final void readsRows(RowNode rows) {
        add(new Edge(rows, rows.touched, Edge.Reach.SLOT));
        add(new Edge(rows, rows.staled, Edge.Reach.SLOT));
    }

    /** For all rows of a group this node reads what {@code scalar} holds for that group. */
    protected final void broadcasts(RowNode scalar) {
        add(new Edge(scalar, scalar.changes, Edge.Reach.ROWS));
        add(new Edge(scalar, scalar.staled, Edge.Reach.ROWS));
    }

    /** This node, whose rows are groups, reads what {@code outer} holds for the group around each. */
    protected final void inherits(RowNode outer) {
        add(new Edge(outer, outer.changes, Edge.Reach.INNER));
        add(new Edge(outer, outer.staled, Edge.Reach.INNER));
    }

    /** For each group that is a row of this node, this node reads what {@code inner} holds for groups within it. */
    protected final void readsInner(RowNode inner) {
        add(new Edge(inner, inner.changes, Edge.Reach.AROUND));
        add(new Edge(inner, inner.staled, Edge.Reach.AROUND));
    }

    /** As {@link #reads}, of what has no value, only news. */
    final void follows(Changes list) {
        add(new Edge(null, list, Edge.Reach.SLOT));
    }

    private void add(Edge edge) {
        edges = Arrays.copyOf(edges, edges.length + 1);
        edges[edges.length - 1] = edge;
    }

    /**
     * The slots to handle: those that changed and were not pushed, or all if {@code everything}.
     */
    protected Changes begin(boolean everything) {
        if (pushed && !again) {
            return NOTHING;
        }
        int missed = source.changes.epoch - seen;
        arriving = source.changes.epoch;
        int waiting = waiting();
        if (again || missed > 1 || waiting < 0) {
            again = true;
            reset();
        } else if (!everything) {
            all.rest();
            if (waiting + (missed == 1 ? 1 : 0) < 2) {
                merged.rest();
            }
            return waiting > 0 ? merged(missed == 1, waiting) : missed == 1 ? source.changes : NOTHING;
        }
        for (Edge edge : edges) {
            edge.take();
        }
        return everything();
    }

    /** How many edges have news, of which {@link #last} is one; below 0 if one missed some. */
    private int waiting() {
        int waiting = 0;
        for (Edge edge : edges) {
            int behind = edge.behind();
            if (behind > 1) {
                return -1;
            }
            if (behind == 1) {
                waiting++;
                last = edge;
            }
        }
        return waiting;
    }

    /** Whether something that this node reads besides its rows changed since its last run. */
    protected final boolean edgesMoved() {
        for (Edge edge : edges) {
            if (edge.waits()) {
                return true;
            }
        }
        return false;
    }

    /** The news of the source and of the edges, each slot once; where but one has any, its list as it is. */
    private Changes merged(boolean news, int waiting) {
        if (waiting == 1 && !news && last.direct()) {
            last.take();
            return last.list;
        }
        for (int i = 0; news && i < source.changes.size; i++) {
            merged.addOnce(source.changes.slots[i]);
        }
        for (Edge edge : edges) {
            edge.addTo(merged, this);
        }
        return merged.end() ? merged : NOTHING;
    }

    /** The list of which this operator's row at {@code group}, a group, holds the rows. */
    Parts inner() {
        return source.parts();
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
    protected final void failed(int slot, Exception thrown) {
        failed(0, slot, thrown);
    }

    /** A function threw {@code thrown} for {@code slot}, which is of those numbered {@code kind}. */
    final void failed(int kind, int slot, Exception thrown) {
        if (failures == null) {
            failures = new RowFailures();
        }
        long number = (long) kind << 32 | slot;
        if (within == null) {
            failures.thrown.put(number, thrown);
            return;
        }
        mended(number);
        RowNode rows = standing(kind);
        int group = rows.home(slot);
        QueryException told = thrown instanceof QueryException known && known(rows, slot, known)
                ? known
                : within.told(group, position(), thrown, failedRow(kind, slot));
        failures.put(number, group, told);
        within.failing(1);
        staled.addOnce(group);
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
            within.failing(-1);
            staled.addOnce(group);
        }
    }

    /** What to say of {@code slot}, one of those numbered {@code kind}, for which a function threw. */
    @Nullable Object failedRow(int kind, int slot) {
        return standing(kind).rowAt(slot);
    }

    /** The node at whose slots those numbered {@code kind} stand. */
    RowNode standing(int kind) {
        return source;
    }

    /** Forgets every failure. */
    final void forgive() {
        if (failures != null && within != null) {
            within.failing(-failures.thrown.size());
            failures.groups().forEach(staled::addOnce);
        }
        failures = null;
    }

    /** Whether all rows are handled anew in this run. */
    final boolean startsOver() {
        return again;
    }

    /** An error passes: what this node holds may be half of it. */
    protected final void broken() {
        again = true;
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
        if (within != null) {
            return endWithin(within);
        }
        return again || failures != null ? endUnwell() : endWell();
    }

    private boolean endWell() {
        seen = arriving;
        return changes.end();
    }

    private boolean endUnwell() throws RowException {
        again = false;
        boolean any = endWell();
        if (!allDone()) {
            throw failure(failures.thrown);
        }
        return any;
    }

    /** A failure in one group stops nothing: who reads that group is stale, and no one else. */
    private boolean endWithin(GroupNode groups) {
        again = false;
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
        if (of.take() && from.within() == within) {
            for (int i = 0; i < of.list.size; i++) {
                staled.addOnce(of.list.slots[i]);
            }
        }
    }

    private RowException failure(NavigableMap<Long, Exception> thrown) {
        int kind = (int) (thrown.firstKey() >> 32);
        RowNode rows = standing(kind);
        int first = thrown.firstKey().intValue();
        for (long key : thrown.headMap((long) (kind + 1) << 32).keySet()) {
            first = rows.compare((int) key, first) < 0 ? (int) key : first;
        }
        Exception why = thrown.get((long) kind << 32 | first);
        Object row = failedRow(kind, first);
        return why instanceof QueryException stale && known(rows, first, stale)
                ? RowException.of(row, stale)
                : new RowException(row, why);
    }

    private boolean known(RowNode rows, int slot, QueryException stale) {
        return told(slot, stale) || rows.tells(slot, stale);
    }

    private boolean told(int slot, QueryException stale) {
        for (Edge edge : edges) {
            if (edge.tells(slot, stale)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a scalar of {@code group} that this node reads for all its rows is stale. */
    protected final boolean blocked(int group) {
        return within != null && within.failing() && blocker(group) != null;
    }

    /** Why what this node reads of {@code group} is not all right, but for its source; null if it is. */
    final @Nullable QueryException blocker(int group) {
        for (Edge edge : edges) {
            QueryException why = edge.stale(group, this);
            if (why != null) {
                return why;
            }
        }
        return null;
    }

    @Override
    public @Nullable QueryException stale(int group) {
        if (within == null || !within.failing()) {
            return null;
        }
        QueryException own = failures == null ? null : failures.in(group);
        if (own == null) {
            own = blocker(group);
        }
        return own != null ? own : upstream(group);
    }

    /** Why the rows of {@code group} that this node reads are not all right; null if they are. */
    @Nullable QueryException upstream(int group) {
        return source.stale(group);
    }

    @Override
    boolean tells(int slot, QueryException stale) {
        return told(slot, stale) || source.tells(slot, stale);
    }

    @Override
    public void postpone() {
        again = true;
    }

    @Override
    @Nullable GroupNode within() {
        return within;
    }

    @Override
    public int home(int slot) {
        return source.home(slot);
    }

    @Override
    Parts parts() {
        return source.parts();
    }

    @Override
    Slots slots() {
        return source.slots();
    }

    @Override
    int[] order() {
        return source.order();
    }

    @Override
    int ordered() {
        return source.ordered();
    }

    @Override
    protected int compare(int slot, int other) {
        return source.compare(slot, other);
    }

    @Override
    int age(int slot, int other) {
        return source.age(slot, other);
    }

    @Override
    boolean moves() {
        return source.moves();
    }

    @Override
    public @Nullable Object rowAt(int slot) {
        return source.rowAt(slot);
    }
}
