package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.RowException;
import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.Undo;
import dev.rivulet.runtime.Undoable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows grouped by a key, with a nested graph for each group. Generated code extends it with the
 * key, the nested nodes on columns by group slot, and the straight-line {@link #run} of them.
 *
 * <p>Invariant outside of a run: a nested node whose dirty bit is off and that is not stale holds
 * the value of a computation from scratch.
 */
public abstract class GroupNode extends GroupMembership {
    /** Which nested nodes must run. */
    protected long[] dirty = new long[16];

    /** Which nested nodes have ever run. */
    protected long[] computed = new long[16];

    /** Set by {@link #run} when a nested value changed. */
    protected boolean moved;

    private long[] stale = new long[16];
    private boolean[] fresh = new boolean[16];
    private final Undoable revival = undo -> revive((int) undo.popLong());
    private long scalars;
    private final GroupFailures failures = new GroupFailures();

    /** The groups called {@code name} of the rows of {@code source}. */
    protected GroupNode(String name, RowNode source, Stabilizer engine) {
        super(name, source, engine);
    }

    @Override
    final void growNodes(int capacity) {
        dirty = Arrays.copyOf(dirty, capacity);
        computed = Arrays.copyOf(computed, capacity);
        stale = Arrays.copyOf(stale, capacity);
        fresh = Arrays.copyOf(fresh, capacity);
    }

    /**
     * Runs what is dirty in {@code group}, in order, until it is {@link #failing}; on an exception
     * the first dirty bit is the node's.
     */
    protected abstract void run(int group) throws Exception;

    /** Runs the nested node at {@code position} in {@code group}; whether its value changed. */
    protected abstract boolean step(int position, int group) throws Exception;

    /** The nested positions that the one at {@code position} reads eagerly. */
    protected abstract long reads(int position);

    /** The nested positions that a change of the one at {@code position} marks. */
    protected abstract long dependents(int position);

    /** The nested positions that run when marked: not row operators that are only pushed. */
    protected abstract long running();

    /** The nested positions whose failure is one of the group: all that something needs eagerly. */
    protected abstract long needed();

    /** The name of the nested node at {@code position}. */
    protected abstract String nameOf(int position);

    /** A transaction took the value of the nested {@code bit} of {@code group} back. */
    protected final void restored(int group, long bit) {
        mark(group, bit | dependents(Long.numberOfTrailingZeros(bit)));
        fresh[group] = true;
    }

    /** Whether a row function threw, so that not everything of {@code group} may run. */
    protected final boolean failing(int group) {
        return stale[group] != 0;
    }

    /** The new group at {@code slot} has its key and inputs; {@code bits} must run. */
    protected final void made(int slot, long bits) {
        scalars = bits;
        groups.seen(slot);
        index.add(slot);
        computed[slot] = 0;
        mark(slot, bits);
        fresh[slot] = true;
    }

    /** The nested nodes {@code bits} must run in {@code group}. */
    protected final void mark(int group, long bits) {
        dirty[group] |= bits;
        touch(group);
    }

    /** The nested nodes {@code bits} must run in every group. */
    protected final void markAll(long bits) {
        for (int slot = 0; slot < groups.limit; slot++) {
            if (groups.alive[slot]) {
                mark(slot, bits);
            }
        }
    }

    /**
     * Runs the nested nodes of every group that was touched, and drops those without rows: not
     * while some row's key is unknown, since that row may be theirs, and they hold inputs.
     */
    private void settle(boolean known) {
        groups.era(undo());
        groups.pass(undo() != null);
        int kept = 0;
        for (int i = 0; i < touchedCount; i++) {
            int slot = touched[i];
            if (count[slot] == 0 && !known) {
                blank(slot);
                touched[kept++] = slot;
                continue;
            }
            if (count[slot] == 0) {
                drop(slot);
            } else {
                settle(slot);
            }
            touches[slot] = false; // only now: what it marks while it runs, it runs
        }
        touchedCount = kept;
    }

    private void blank(int slot) {
        dirty[slot] = scalars;
        stale[slot] = 0;
        failures.noQueries(slot);
    }

    private void settle(int slot) {
        moved = false;
        bring(slot);
        if (moved || fresh[slot]) {
            fresh[slot] = false;
            changes.add(slot);
        }
    }

    private void drop(int slot) {
        if (groups.alive[slot]) {
            Undo undo = undo();
            if (undo != null) {
                undo.push((long) slot);
                undo.entry(revival);
            }
            index.remove(slot);
            groups.kill(slot, true);
            dirty[slot] = 0;
            stale[slot] = 0;
            fresh[slot] = false;
            failures.noQueries(slot);
            changes.add(slot);
        }
    }

    /** A group that a transaction dropped is back with its inputs; its rows come with a run. */
    private void revive(int slot) {
        groups.revive(slot);
        index.add(slot);
        mark(slot, scalars);
        fresh[slot] = true;
    }

    private void bring(int slot) {
        if (stale[slot] == 0) {
            try {
                run(slot);
                if (stale[slot] == 0) {
                    return;
                }
            } catch (Exception e) {
                fail(slot, Long.numberOfTrailingZeros(dirty[slot]), e);
            }
        }
        careful(slot);
    }

    private void careful(int slot) {
        moved = true;
        for (long rest = dirty[slot]; rest != 0; ) {
            int position = Long.numberOfTrailingZeros(rest);
            long bit = 1L << position;
            if ((stale[slot] & reads(position)) != 0) {
                block(slot, position);
            } else {
                try {
                    boolean changed = step(position, slot);
                    dirty[slot] &= ~bit;
                    if ((stale[slot] & bit) != 0 && !functionsFail(position, slot)) {
                        stale[slot] &= ~bit;
                        failures.noQuery(slot, position);
                        changed = true;
                    }
                    dirty[slot] |= changed ? dependents(position) : 0;
                } catch (Exception e) {
                    fail(slot, position, e);
                }
            }
            rest = dirty[slot] & -(bit << 1);
        }
    }

    private void block(int slot, int position) {
        stale[slot] |= 1L << position;
        failures.noQuery(slot, position);
        dirty[slot] |= dependents(position);
    }

    private void fail(int slot, int position, Exception thrown) {
        stale[slot] |= 1L << position;
        dirty[slot] = dirty[slot] & ~(1L << position) | dependents(position);
        failures.query(slot, position, query(slot, position, thrown));
    }

    /** A failure that a lazy edge or a row function told of is not another one. */
    private QueryException query(int slot, int position, Exception thrown) {
        return thrown instanceof QueryException known && tells(known)
                ? known
                : failure(slot, position, thrown, "");
    }

    private QueryException failure(int slot, int position, Exception thrown, String where) {
        String node = name + "[" + keyAt(slot) + "]." + nameOf(position);
        return new QueryException(node, "node '" + node + "' threw " + thrown + where, thrown);
    }

    /** The row function at {@code position} threw {@code thrown} for the row at {@code slot}. */
    protected final void functionFailed(int position, int slot, Exception thrown) {
        String where = " for the row " + sourceRow(slot);
        failures.function(position, slot, failure(group[slot], position, thrown, where));
        stale[group[slot]] |= 1L << position;
        mark(group[slot], dependents(position));
    }

    /** The row at {@code slot} is handled anew at {@code position}. */
    protected final void functionDone(int position, int slot) {
        if (failures.isEmpty() || !failures.noFunction(position, slot)) {
            return;
        }
        for (int of = 0; of < groups.limit; of++) {
            boolean mended = (stale[of] & 1L << position) != 0 && !functionsFail(position, of);
            if (groups.alive[of] && mended) {
                functionMended(position, of);
            }
        }
    }

    /** One that runs by itself may be blocked as well: it says so when it runs. */
    private void functionMended(int position, int slot) {
        long bit = 1L << position;
        if ((running() & bit) != 0) {
            mark(slot, bit);
        } else {
            stale[slot] &= ~bit;
            mark(slot, dependents(position));
        }
    }

    private boolean functionsFail(int position, int slot) {
        return failures.function(position, slot, group) != null;
    }

    /** Throws if one of the nested {@code nodes} of {@code group} is stale. */
    public final void require(int group, long nodes) {
        long bad = stale[group] & nodes;
        if (bad != 0) {
            throw why(group, Long.numberOfTrailingZeros(bad));
        }
    }

    @Override
    final boolean tells(QueryException thrown) {
        return failures.tells(thrown);
    }

    private QueryException why(int slot, int position) {
        QueryException own = failures.at(slot, position, group);
        if (own != null) {
            return own;
        }
        long causes = stale[slot] & reads(position);
        if (causes == 0) {
            throw new AssertionError(nameOf(position) + " is stale for no reason");
        }
        return why(slot, Long.numberOfTrailingZeros(causes));
    }

    /**
     * Runs the groups, and ends the run of the node at {@code position}. A group of which something
     * needed is stale is told of, but stops nothing: who reads that of it is stale, and no one else.
     */
    protected final boolean endGroups(int position) throws RowException {
        settle(allDone() && !engine.stalled(position));
        engine.partly(position, firstStale());
        return end();
    }

    /** Why the first group is stale of which something needed is; null if none is. O(failures). */
    private @Nullable QueryException firstStale() {
        int first = failures.isEmpty() ? -1 : failures.first(slot -> bad(slot) != 0, group);
        return first < 0 ? null : why(first, Long.numberOfTrailingZeros(bad(first)));
    }

    private long bad(int slot) {
        return groups.alive[slot] ? stale[slot] & needed() : 0;
    }

    /** Brings the groups up to date for a reader of one, who asks for its own staleness after. */
    public final void refresh(int position) {
        engine.demand(position);
    }
}
