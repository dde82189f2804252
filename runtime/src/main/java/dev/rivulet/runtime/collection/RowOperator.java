package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.RowException;
import java.util.Map;
import java.util.TreeMap;
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

    private final Changes all = new Changes();
    private final RowNode source;
    private final boolean pushed;
    private @Nullable Map<Integer, Exception> failures;
    private int seen;
    private int arriving;
    private boolean again;

    /** An operator over the rows of {@code source}, which pushes them if {@code pushed}. */
    protected RowOperator(RowNode source, boolean pushed) {
        this.source = source;
        this.pushed = pushed;
    }

    /** Empties everything kept, the accumulators as well; announces the rows it had. */
    protected abstract void reset();

    /**
     * The slots to handle: those that changed and were not pushed, or all if {@code everything}.
     */
    protected final Changes begin(boolean everything) {
        if (pushed && !again) {
            return NOTHING;
        }
        int missed = source.changes.epoch - seen;
        arriving = source.changes.epoch;
        if (again || missed > 1) {
            again = true;
            reset();
        } else if (!everything) {
            return missed == 1 ? source.changes : NOTHING;
        }
        all.all(source.slots().limit);
        return all;
    }

    /** The row at {@code slot} was handled. */
    protected final void done(int slot) {
        if (failures != null) {
            failures.remove(slot);
        }
    }

    /** Whether the function threw for no row. */
    final boolean allDone() {
        return failures == null || failures.isEmpty();
    }

    /** The function threw {@code thrown} for the row at {@code slot}. */
    protected final void failed(int slot, Exception thrown) {
        if (failures == null) {
            failures = new TreeMap<>();
        }
        failures.put(slot, thrown);
    }

    /** An error passes: what this node holds may be half of it. */
    protected final void broken() {
        again = true;
    }

    /** Whether a node that is pushed has nothing to do but to {@link #end}. */
    protected final boolean upToDate() {
        return !again;
    }

    /** Whether any row changed; throws for the oldest row whose function threw. */
    protected final boolean end() throws RowException {
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
            throw failure(failures);
        }
        return any;
    }

    private RowException failure(Map<Integer, Exception> thrown) {
        long[] stamp = source.slots().stamp;
        int oldest = thrown.keySet().iterator().next();
        for (int slot : thrown.keySet()) {
            oldest = stamp[slot] < stamp[oldest] ? slot : oldest;
        }
        Exception first = thrown.get(oldest);
        return first instanceof QueryException stale && source.tells(stale)
                ? RowException.of(source.rowAt(oldest), stale)
                : new RowException(source.rowAt(oldest), first);
    }

    @Override
    public void postpone() {
        again = true;
    }

    @Override
    Slots slots() {
        return source.slots();
    }

    @Override
    boolean tells(QueryException stale) {
        return source.tells(stale);
    }

    @Override
    public @Nullable Object rowAt(int slot) {
        return source.rowAt(slot);
    }
}
