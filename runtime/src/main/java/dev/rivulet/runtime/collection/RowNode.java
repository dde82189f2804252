package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Failures;
import dev.rivulet.runtime.Node;
import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.Quoted;
import dev.rivulet.runtime.RowException;
import dev.rivulet.runtime.Undo;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A node that holds rows. Its rows stand at slots of a source; {@link #has} says which, {@link
 * #changes} which of them changed in its last run.
 */
public abstract class RowNode extends Node {
    /** What the last run that announced anything announced. */
    public final Changes changes = new Changes();

    /** The groups in which rows announced by the last run are, or were; for the scalars of those groups. */
    public final Changes touched = new Changes();

    /** The groups in which these rows became stale in the last run, or well again. */
    final Changes staled = new Changes();

    /** The groups in whose graphs these rows are; null in an outermost graph. */
    @Nullable GroupNode within() {
        return null;
    }

    /** The groups that count the failures of what is grouped from these rows; null if nothing does yet. */
    @Nullable GroupNode counting() {
        return within();
    }

    /** The group of {@link #within} that the row at {@code slot} is in; 0 in an outermost graph. */
    public int home(int slot) {
        return 0;
    }

    /** How many rows are in {@code group}; in an outermost graph, all. */
    public int size(int group) {
        return size();
    }

    /** The rows of each group, some of which may not be here. */
    Parts parts() {
        throw new IllegalStateException("there are no groups around");
    }

    /** Why the rows of {@code group} are not all right; null if they are. */
    public @Nullable QueryException stale(int group) {
        return null;
    }

    /** Whether these rows may be those of before, since something was stale that this node cannot run without. */
    boolean behind() {
        return false;
    }

    /** Throws if the rows of {@code group} are not all right. */
    public final void requireWell(int group) {
        QueryException why = stale(group);
        if (why != null) {
            throw Failures.anew(why);
        }
    }

    /** The place in the order of runs, of a node within groups. */
    protected int position() {
        throw new IllegalStateException("there are no groups around");
    }

    /** Whether a failure in a group is one of the graph: not of what is only asked for at times. */
    protected boolean reported() {
        return true;
    }

    /** The slots at which the rows stand: the source's. */
    abstract Slots slots();

    /**
     * Makes room for {@code capacity} slots in every column that this node has by the slots of its rows. Called
     * before a slot beyond is given out, of every node that stands there.
     */
    protected void grow(int capacity) {}

    /** Makes room for {@code capacity} groups in what this node, which stands within groups, keeps for each. */
    protected void growGroups(int capacity) {}

    /** Whether something that is read of the row at {@code slot} said {@code stale} when it was asked. */
    boolean tells(int slot, QueryException stale) {
        return false;
    }

    /** What {@code thrown}, thrown for the row at {@code slot} of which {@code columns} were read, is told as. */
    public final RowException failure(int slot, Throwable thrown, RowNode... columns) {
        QueryException stale = Failures.remembered(thrown);
        boolean known = stale != null
                && (tells(slot, stale) || Arrays.stream(columns).anyMatch(each -> each.tells(slot, stale)));
        return known ? RowException.of(shown(slot), stale) : new RowException(shown(slot), thrown);
    }

    /** The row at {@code slot} for a message, whatever making it an object throws. */
    final @Nullable Object shown(int slot) {
        try {
            return rowAt(slot);
        } catch (Throwable e) { // a record's constructor may refuse, too
            return "(at slot " + slot + ", as an object it threw " + Quoted.thrown(e) + ")";
        }
    }

    /** Whether there is a row at {@code slot}. */
    public abstract boolean has(int slot);

    /** Whether there is a row at {@code slot}, whatever number that is. */
    final boolean holds(int slot) {
        return slot >= 0 && slot < slots().limit && has(slot);
    }

    /**
     * The slots in the order of the rows; slots without a row here may stand among them. The first
     * {@link #ordered} count. Never changed once given out.
     */
    int[] order() {
        return slots().order();
    }

    /** How many slots {@link #order} gives. */
    int ordered() {
        return slots().size;
    }

    /** Which of two rows comes first: negative if that at {@code slot} does. */
    protected int compare(int slot, int other) {
        return slots().stamps.compare(slot, other);
    }

    /** Which of two rows was put in first: negative if that at {@code slot} was; never changes. */
    int age(int slot, int other) {
        return slots().stamps.compare(slot, other);
    }

    /** Whether the order of two rows can change while they are there. */
    boolean moves() {
        return false;
    }

    /** The hash of what an index of these rows holds at {@code slot}. */
    protected int hash(int slot) {
        throw new IllegalStateException("not indexed");
    }

    /** Whether an index of these rows takes what it holds at two slots for the same. */
    protected boolean equal(int slot, int other) {
        throw new IllegalStateException("not indexed");
    }

    /** How many rows there are. */
    public abstract int size();

    /** The row at {@code slot} as the user sees it; may make an object. For messages and views. */
    public abstract @Nullable Object rowAt(int slot);

    @Override
    public boolean runsOnStale() {
        return true;
    }

    @Override
    public @Nullable Object current() {
        return size() + " rows";
    }

    @Override
    public void save(Undo undo) {
        // Edits are taken back where they were made, in the source; rows then run again.
    }

    @Override
    public void restore(Undo undo) {
        throw new IllegalStateException("nothing was saved");
    }
}
