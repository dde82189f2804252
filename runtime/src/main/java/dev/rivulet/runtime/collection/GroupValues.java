package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Failures;
import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.Undo;
import java.util.Arrays;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A scalar within groups: a value for each group, in a column by group slot. Generated code extends it with
 * the column and with {@link #row}.
 *
 * <p>Invariant outside of a run: for a group that is there and not stale here the column holds what a
 * computation from scratch would give.
 */
@SuppressWarnings("this-escape") // what it adds edges to asks nothing before it runs
public abstract class GroupValues extends RowOperator {
    /** Which groups have a value. By group slot. */
    protected boolean[] computed = {};

    private final GroupNode groups;
    private final Changes edited = new Changes();
    private final SlotList back = new SlotList();
    private @Nullable TreeMap<Integer, QueryException> failed;
    private final ClosedStale closed;

    /** A value for each group of {@code groups}. */
    protected GroupValues(GroupNode groups) {
        super(groups, false, groups);
        this.groups = groups;
        this.closed = new ClosedStale(groups);
        follows(edited);
        if (groups.within() != null) {
            inherits(groups);
        }
    }

    /** Works out the value of {@code group}, whose sources are all right; whether it changed. */
    protected abstract boolean row(int group) throws Throwable;

    /** Drops references of {@code group}, which is gone. */
    protected void forget(int group) {}

    /** Handles {@code group}, of which something changed. */
    protected final void push(int group) {
        if (!groups.runs(group)) {
            if (!groups.lingers(group)) {
                gone(group);
            }
            return;
        }
        enter(group);
        QueryException why = guarded() && groups.failing() ? cause(group) : null;
        try {
            if (why == null && row(group)) {
                changes.add(group); // what is handled names a group once, or a few times at the most
            }
            if (failed != null || why != null) {
                tell(group, why);
            }
        } catch (Error e) {
            broken();
            throw e;
        } catch (Throwable e) {
            tell(group, told(group, e));
        }
    }

    /** Whether a group of which something read is stale is stale here as well. */
    boolean guarded() {
        return true;
    }

    private @Nullable QueryException cause(int group) {
        QueryException why = blocker(group);
        return why != null ? why : upstream(group);
    }

    /**
     * A failure that a row function or a lazy edge told of is not another one; one of a group that is only there
     * since its source is stale comes of that.
     */
    private QueryException told(int group, Throwable thrown) {
        QueryException first = groups.kept(group, position());
        if (first != null) {
            return first;
        }
        QueryException known = Failures.remembered(thrown);
        return known != null && (tells(group, known) || groups.engine.tells(known))
                ? known
                : groups.told(group, position(), thrown, null);
    }

    private void tell(int group, @Nullable QueryException why) {
        QueryException before = failed == null ? null : failed.get(group);
        if (why == before) {
            return;
        }
        if (failed == null) {
            failed = new TreeMap<>();
        }
        if (why == null) {
            failed.remove(group);
        } else {
            failed.put(group, why);
        }
        groups.failing((why == null ? 0 : 1) - (before == null ? 0 : 1));
        staled.addOnce(group);
    }

    private void gone(int group) {
        drop(group);
        if (failed != null) {
            tell(group, null);
        }
    }

    /** The group at {@code group}, which is there, is about to be handled. */
    void enter(int group) {}

    /** The group at {@code group} is gone, though it may come back. */
    void drop(int group) {
        computed[group] = false;
        forget(group);
    }

    /** The value of {@code group} was set from outside. */
    protected void edited(int group) {
        edited.addOnce(group);
    }

    /** The value of {@code group} is the one before a transaction again: whoever reads it must know. */
    protected final void restored(int group) {
        back.add(group);
        edited.addOnce(group); // it may have none any more
    }

    /** Before the value of {@code group} is set: what is needed to find it again goes to {@code undo}. */
    protected final void saved(Undo undo, int group) {
        undo.push(groups.stamp(group));
        undo.push((long) group);
        undo.entry(this);
    }

    /** Whether {@code group} is still the one of {@code stamp}. */
    protected final boolean lives(int group, long stamp) {
        return groups.lives(group, stamp);
    }

    /** The log that an old value goes to, or null. */
    protected final @Nullable Undo undo() {
        return groups.undo();
    }

    @Override
    protected Changes begin(boolean everything) {
        edited.end();
        for (int i = 0; i < back.size; i++) {
            changes.addOnce(back.slots[i]);
        }
        back.clear();
        if (closed.any()) {
            closed.end((why, group) -> tell(group, why));
        }
        return super.begin(everything);
    }

    /** {@code handled}, and the groups that are stale here. */
    final Changes withStale(Changes handled) {
        if (failed == null || failed.isEmpty()) {
            return handled;
        }
        Changes all = new Changes();
        for (int i = 0; i < handled.size; i++) {
            all.addOnce(handled.slots[i]);
        }
        failed.keySet().forEach(all::addOnce);
        return all;
    }

    @Override
    public final void blocked(QueryException why) {
        closed.since(why);
    }

    @Override
    protected final void reset() {
        // What is kept stays right: each group is worked out again, and cut off.
    }

    @Override
    void spread() {
        // Each group's staleness was told of when the group was handled.
    }

    @Override
    @Nullable QueryException first() {
        return failed == null || failed.isEmpty() ? null : failed.firstEntry().getValue();
    }

    @Override
    public final @Nullable QueryException stale(int group) {
        QueryException own = failed == null ? null : failed.get(group);
        return own != null ? own : closed.of(group);
    }

    @Override
    final boolean tells(int slot, QueryException stale) {
        return stale(slot) == stale || super.tells(slot, stale);
    }

    @Override
    @Nullable QueryException upstream(int group) {
        return groups.stale(groups.home(group));
    }

    @Override
    public final boolean has(int group) {
        return groups.has(group);
    }

    @Override
    public final int size() {
        return groups.size();
    }

    @Override
    protected void grow(int capacity) {
        computed = Arrays.copyOf(computed, capacity);
    }
}
