package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.Undo;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which group each row is in, and where the groups are found by key. Towards its source it is an
 * operator; towards its readers it is a node whose rows are the groups.
 *
 * <p>Invariants outside of a run: {@code members} has the group of each row, none of one whose key is not
 * known; {@code around} has for each group that around it; {@code touched} holds a group once.
 */
abstract class GroupMembership extends RowOperator {
    final String name;
    final Stabilizer engine;
    final Slots groups;
    final GroupIndex index = new GroupIndex(this);
    final Parts members = new Parts();
    /** The rows that came, went, or changed within their group in this run. */
    final Changes moved = new Changes();
    private final Parts around = new Parts();
    private final boolean nested;

    @SuppressWarnings("this-escape") // the index keeps it, and asks it only once there are groups
    GroupMembership(String name, RowNode source, Stabilizer engine) {
        super(source, false);
        this.name = name;
        this.engine = engine;
        this.nested = source.within() != null;
        this.groups = Slots.ofGroups(name, this::forget);
        groups.stands(this);
    }

    /** The key of {@code group}, boxed. */
    public abstract Object keyAt(int group);

    /** The hash of the key of {@code group}, which is asked for it once, before there is a group: that may throw. */
    protected abstract int hashKey(int group);

    /** Drops references of {@code group}, which is gone. */
    protected void forget(int group) {}

    @Override
    protected final int hash(int slot) {
        return hashWithin(nested ? around.at(slot) : 0, hashKey(slot));
    }

    /** The hash of a key within the group {@code around}, 0 in an outermost graph. */
    protected static int hashWithin(int around, int hash) {
        return 31 * around + hash;
    }

    @Override
    public final int home(int slot) {
        return nested ? around.at(slot) : 0;
    }

    @Override
    final Parts parts() {
        return around;
    }

    @Override
    Parts inner() {
        return source.parts();
    }

    @Override
    public int size(int group) {
        return nested ? around.count(group) : size();
    }

    @Override
    final boolean apart() {
        return true;
    }

    @Override
    final Slots slots() {
        return groups;
    }

    @Override
    int[] order() {
        return groups.order();
    }

    @Override
    int ordered() {
        return groups.size;
    }

    @Override
    protected int compare(int slot, int other) {
        return groups.stamps.compare(slot, other);
    }

    @Override
    int age(int slot, int other) {
        return compare(slot, other);
    }

    @Override
    boolean moves() {
        return false;
    }

    @Override
    public boolean has(int slot) {
        return groups.alive[slot];
    }

    @Override
    public int size() {
        return groups.size;
    }

    @Override
    public final @Nullable Object current() {
        return groups.size + " groups";
    }

    /** The number of the group's life: another once the slot is used again. */
    public final long stamp(int slot) {
        return groups.stamps.at(slot);
    }

    /** Whether {@code slot} is still the group that had {@code stamp}. */
    public final boolean lives(int slot, long stamp) {
        return groups.alive[slot] && groups.stamps.at(slot) == stamp;
    }

    /** Throws if {@code slot} is no more the group that had {@code stamp}. */
    public final void live(int slot, long stamp) {
        if (!lives(slot, stamp)) {
            throw new IllegalStateException("the group is gone from " + name);
        }
    }

    /** Whether what the group at {@code slot} holds is kept up to date. */
    boolean runs(int slot) {
        return has(slot);
    }

    /** Whether the group at {@code slot} is gone for its readers, though what it held is still there. */
    boolean lingers(int slot) {
        return false;
    }

    /** The groups that closed and linger, if they are windows; else null. */
    @Nullable ClosedWindows told() {
        return null;
    }

    /** Where the groups are found by key. */
    protected final GroupIndex index() {
        return index;
    }

    /** {@code key}, which must not be null. */
    protected final <K> K given(@Nullable K key) {
        if (key == null) {
            throw new IllegalArgumentException(name + " takes no null key");
        }
        return key;
    }

    /** A slot for a new group within {@code outer}: the caller fills its key, then calls {@link GroupNode#made}. */
    protected final int make(int outer) {
        int slot = take(groups);
        groups.seen(slot);
        if (nested) {
            around.put(slot, outer);
        }
        return slot;
    }

    /** The group at {@code slot} is in no group around it any more. */
    final void leave(int slot) {
        if (nested) {
            around.take(slot);
        }
    }

    /** The group at {@code slot} is back within {@code outer}. */
    final void join(int slot, int outer) {
        if (nested) {
            around.put(slot, outer);
        }
    }

    /** The group of the row at {@code slot}, -1 for none. */
    protected final int groupAt(int slot) {
        return members.at(slot);
    }

    /** The log that an input's old value goes to, or null. */
    protected final @Nullable Undo undo() {
        return engine.undo();
    }

    /** The slots of the groups within {@code outer}, in the order in which they were made, as a copy. */
    final int[] inOrder(int outer) {
        if (!nested) {
            return Arrays.stream(groups.order(), 0, groups.size).filter(this::has).toArray();
        }
        return Arrays.stream(around.rows(outer))
                .filter(this::has)
                .boxed()
                .sorted(this::compare)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
