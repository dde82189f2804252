package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.Undo;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which group each row is in, and where the groups are found by key. Towards its source it is an
 * operator; towards its readers it is a node whose rows are the groups.
 *
 * <p>Invariants outside of a run: {@code group[slot]} is the group of the row at {@code slot}, -1
 * if it is in none; the rows of a group are linked from {@code first}, and {@code count} of them; a
 * group is alive exactly if it has rows; {@code touched} holds a group once.
 */
abstract class GroupMembership extends RowOperator {
    /** The group of each row, -1 for none. By row slot. */
    protected int[] group = filled(16);

    /** The rows of a group, from one to the next; -1 at the end. By row slot. */
    protected int[] next = new int[16];

    /** The first row of each group, -1 for none. By group slot, as is all that follows. */
    protected int[] first = filled(16);

    /** How many rows each group has. */
    protected int[] count = new int[16];

    final String name;
    final Stabilizer engine;
    final Slots groups = new Slots(this::forget);
    final RowIndex index = new RowIndex(this);
    boolean[] touches = new boolean[16];
    int[] touched = new int[16];
    int touchedCount;
    private int[] previous = new int[16];

    @SuppressWarnings("this-escape") // the index keeps it, and asks it only once there are groups
    GroupMembership(String name, RowNode source, Stabilizer engine) {
        super(source, false);
        this.name = name;
        this.engine = engine;
    }

    /** Makes room for {@code capacity} groups in what the nested nodes' runs need. */
    abstract void growNodes(int capacity);

    private static int[] filled(int length) {
        int[] none = new int[length];
        Arrays.fill(none, -1);
        return none;
    }

    /** {@code none} with room for {@code capacity}, -1 in what is new. */
    public static int[] grown(int[] none, int capacity) {
        int[] more = Arrays.copyOf(none, capacity);
        Arrays.fill(more, none.length, capacity, -1);
        return more;
    }

    /**
     * Makes room for {@code capacity} groups in every column, here and in every operator over them.
     */
    protected abstract void growGroups(int capacity);

    /** The key of {@code group}, boxed. */
    public abstract Object keyAt(int group);

    /** Drops references of {@code group}, which is gone. */
    protected void forget(int group) {}

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
        return Long.compare(groups.stamp[slot], groups.stamp[other]);
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
    public final boolean has(int slot) {
        return groups.alive[slot];
    }

    @Override
    public final int size() {
        return groups.size;
    }

    @Override
    public final @Nullable Object current() {
        return groups.size + " groups";
    }

    /** The number of the group's life: another once the slot is used again. */
    public final long stamp(int slot) {
        return groups.stamp[slot];
    }

    /** Whether {@code slot} is still the group that had {@code stamp}. */
    public final boolean lives(int slot, long stamp) {
        return groups.alive[slot] && groups.stamp[slot] == stamp;
    }

    /** Throws if {@code slot} is no more the group that had {@code stamp}. */
    public final void live(int slot, long stamp) {
        if (!lives(slot, stamp)) {
            throw new IllegalStateException("the group is gone from " + name);
        }
    }

    /** Where the groups are found by key. */
    protected final RowIndex index() {
        return index;
    }

    /** {@code key}, which must not be null. */
    protected final <K> K given(@Nullable K key) {
        if (key == null) {
            throw new IllegalArgumentException(name + " takes no null key");
        }
        return key;
    }

    /** Makes room for {@code capacity} rows. */
    protected final void growRows(int capacity) {
        group = grown(group, capacity);
        next = Arrays.copyOf(next, capacity);
        previous = Arrays.copyOf(previous, capacity);
    }

    /** A slot for a new group: the caller fills its key and inputs, then calls {@link #made}. */
    protected final int make() {
        int slot = groups.take();
        groups.seen(slot);
        if (slot >= count.length) {
            int capacity = groups.capacity();
            first = grown(first, capacity);
            count = Arrays.copyOf(count, capacity);
            touches = Arrays.copyOf(touches, capacity);
            growNodes(capacity);
            growGroups(capacity);
        }
        return slot;
    }

    /** The new group at {@code slot} could not be made. */
    protected final void unmade(int slot) {
        groups.kill(slot, false);
    }

    /** The row at {@code slot} goes to group {@code to}, -1 for none. */
    protected final void move(int slot, int to) {
        int from = group[slot];
        if (from == to) {
            return;
        }
        if (from >= 0) {
            unlink(slot, from);
        }
        group[slot] = to;
        if (to >= 0) {
            next[slot] = first[to];
            previous[slot] = -1;
            if (first[to] >= 0) {
                previous[first[to]] = slot;
            }
            first[to] = slot;
            count[to]++;
        }
    }

    private void unlink(int slot, int from) {
        if (previous[slot] >= 0) {
            next[previous[slot]] = next[slot];
        } else {
            first[from] = next[slot];
        }
        if (next[slot] >= 0) {
            previous[next[slot]] = previous[slot];
        }
        count[from]--;
        touch(from);
    }

    final void touch(int group) {
        if (!touches[group]) {
            touches[group] = true;
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, 2 * touchedCount);
            }
            touched[touchedCount++] = group;
        }
    }

    /** Before an input of the group at {@code slot}, which had {@code stamp}, is set. */
    public final void setting(int slot, long stamp) {
        engine.enter();
        live(slot, stamp);
    }

    /** The log that an input's old value goes to, or null. */
    protected final @Nullable Undo undo() {
        return engine.attention == 0 ? null : engine.undo();
    }

    /** The slots of the groups, in the order in which they were made, as a copy. */
    public final int[] inOrder() {
        return Arrays.copyOf(groups.order(), groups.size);
    }

    /** The row slots of {@code slot}, in the order of the source. */
    public final int[] rowsOf(int slot) {
        int[] rows = new int[count[slot]];
        int at = 0;
        for (int row = first[slot]; row >= 0; row = next[row]) {
            rows[at++] = row;
        }
        return Arrays.stream(rows)
                .boxed()
                .sorted(source::compare)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The row at {@code slot} of the source. */
    public final @Nullable Object sourceRow(int slot) {
        return super.rowAt(slot);
    }
}
