package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.Quoted;
import dev.rivulet.runtime.RowException;
import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.Undo;
import dev.rivulet.runtime.Undoable;
import org.jspecify.annotations.Nullable;

/**
 * Rows grouped by a key: the groups are made with their first row and dropped with their last. The nested
 * graph's nodes stand beside it, on columns by group slot, and run after it. Generated code extends it with
 * the column of keys.
 *
 * <p>Invariant outside of a run: a group is there exactly if it has rows, unless some row's key is not known.
 */
public abstract class GroupNode extends GroupMembership {
    private final Undoable revival = this::revive;
    private final int[] failing;
    /** The groups that may have no rows any more. */
    private final SlotList waiting = new SlotList();
    /** Those of them that may have rows whose key is not known; empty outside of a run. */
    private final SlotList unsure = new SlotList();
    private @Nullable MemberRows fed;
    /** The groups whose rows came, went or changed in this run, if anyone listens. */
    final Changes visited = new Changes();

    /** The groups called {@code name} of the rows of {@code source}. */
    protected GroupNode(String name, RowNode source, Stabilizer engine) {
        super(name, source, engine);
        GroupNode counting = source.counting();
        failing = counting == null ? new int[1] : counting.failing;
    }

    /** The rows are seen as {@code rows} within the groups. */
    final void feeds(MemberRows rows) {
        fed = rows;
    }

    /** The row at {@code slot} is in group {@code to} now, -1 for none; what it holds may have changed. */
    protected final void place(int slot, int to) {
        int from = members.at(slot);
        if (from != to) {
            if (from >= 0) {
                members.take(slot);
                if (members.count(from) == 0) {
                    touch(from);
                }
            }
            if (to >= 0) {
                members.put(slot, to);
            }
        }
        moved.add(slot);
        if (visits()) {
            visit(from);
            visit(to);
        }
        if (fed != null) {
            fed.touch(from, to);
        }
    }

    /** Whether someone is to know which groups had rows that came, went or changed. */
    boolean visits() {
        return visited.tapped();
    }

    private void visit(int group) {
        if (group >= 0) {
            visited.addOnce(group);
        }
    }

    /** Takes the row at {@code slot} out of its group unless that is within {@code outer}. */
    protected final void leave(int slot, int outer) {
        int group = members.at(slot);
        if (group >= 0 && home(group) != outer) {
            place(slot, -1);
        }
    }

    /** The new group at {@code slot} has its key. */
    protected final void made(int slot) {
        index.add(slot);
        announce(slot);
    }

    final void announce(int slot) {
        changes.addOnce(slot);
        if (within() != null) {
            touched.addOnce(home(slot));
        }
    }

    /** {@code group} may have no rows any more. */
    private void touch(int group) {
        waiting.addOnce(group);
    }

    @Override
    protected final Changes begin(boolean everything) {
        groups.era(undo());
        if (!interrupted()) {
            groups.pass(undo() != null);
        }
        return retried(0, super.begin(everything));
    }

    /**
     * Drops groups without rows: not while some row's key is unknown, since that row may be theirs, and
     * they hold inputs. Ends the run of the node at {@code position}.
     */
    protected boolean endGroups(int position) throws RowException {
        dropEmpty(within() != null || allDone() && !engine.stalled(position));
        boolean any = moved.end();
        visited.end();
        return end() || any;
    }

    private void dropEmpty(boolean known) {
        for (int i = 0; i < waiting.size; i++) {
            int slot = waiting.slots[i];
            if (members.count(slot) > 0 || !groups.alive[slot]) {
                continue;
            }
            if (!known || stale(home(slot)) != null) {
                unsure.add(slot);
            } else if (has(slot)) {
                drop(slot);
            }
        }
        waiting.clear();
        for (int i = 0; i < unsure.size; i++) {
            waiting.addOnce(unsure.slots[i]);
        }
        unsure.clear();
    }

    /**
     * Why {@code group}, which has no rows, is kept, as a node within at {@code position} sees it: whose the
     * rows are that may be its own is not known. Null of one that has rows.
     */
    final @Nullable QueryException kept(int group, int position) {
        if (members.count(group) > 0) {
            return null;
        }
        QueryException why = stale(home(group));
        return why != null ? why : engine.cause(position);
    }

    @Override
    public void postpone() {
        super.postpone();
        moved.end();
        visited.end();
    }

    /** The group at {@code slot} goes, since it has no rows. */
    void drop(int slot) {
        Undo undo = undo();
        if (undo != null) {
            undo.push((long) home(slot));
            undo.push((long) slot);
            undo.entry(revival);
        }
        index.remove(slot);
        gone(slot);
    }

    /** The group at {@code slot}, which is found by no key any more, goes for good. */
    final void gone(int slot) {
        groups.kill(slot, true);
        announce(slot);
        leave(slot);
    }

    /** The group at {@code slot} has given its rows to another. */
    final void retire(int slot) {
        touch(slot);
    }

    /** The group at {@code slot}, which a transaction dropped, is back. */
    void back(int slot) {}

    /** A group that a transaction dropped is back with its inputs; its rows come with a run. */
    private void revive(Undo undo) {
        int slot = (int) undo.popLong();
        groups.revive(slot);
        join(slot, (int) undo.popLong());
        index.add(slot);
        back(slot);
        announce(slot);
        touch(slot);
    }

    @Override
    protected void reset() {
        for (int slot = 0; slot < members.of.length; slot++) {
            if (members.of[slot] >= 0) {
                place(slot, -1);
            }
        }
    }

    /** Something in a group threw, or {@code count} below 0: so many did that do so no more. */
    final void failing(int count) {
        failing[0] += count;
    }

    /** Whether something in some group threw. */
    final boolean failing() {
        return failing[0] != 0;
    }

    /** The node at {@code position} is stale in some groups, as {@code first} says; null if in none. */
    final void report(int position, @Nullable QueryException first) {
        engine.partly(position, first);
    }

    /** What {@code thrown}, thrown in {@code group} by the node at {@code position}, is told as. */
    final QueryException told(int group, int position, Throwable thrown, @Nullable Object row) {
        String node = path(group) + "." + nodeAt(position);
        if (thrown instanceof RowException of) {
            return of.known() != null ? of.known() : of.told(node, "node '" + node + "'");
        }
        String where = row == null ? "" : " for the row " + Quoted.value(row);
        return new QueryException(node, "node '" + node + "' threw " + Quoted.thrown(thrown) + where, thrown);
    }

    private String nodeAt(int position) {
        String name = engine.topology().entryAt(position).node();
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The group as messages name it: {@code byDesk[rates].bySymbol[XYZ]}. */
    public final String path(int group) {
        GroupNode outer = within();
        String own = name + "[" + Quoted.value(keyAt(group)) + "]";
        return outer == null ? own : outer.path(home(group)) + "." + own;
    }

    /** Before an input of the group at {@code slot}, which had {@code stamp}, is set. */
    public final void setting(int slot, long stamp) {
        engine.enter();
        live(slot, stamp);
    }

    /** Throws if the node at {@code position} is stale as a whole, unless the group at {@code slot} only lingers. */
    public final void well(int slot, int position) {
        if (!lingers(slot)) {
            engine.well(position);
        }
    }

    /** Brings the node of the groups at {@code position} up to date for a reader of one. */
    public final void refresh(int position) {
        engine.demand(position);
    }
}
