package dev.rivulet.runtime;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The log of a transaction: values in two typed stacks, and who takes them back. Appending costs
 * O(1) amortised, rolling back O(what was appended). Entries are undone in reverse order, so the
 * same cell may be saved any number of times, and a mark is a nested savepoint.
 */
public final class Undo {
    private long[] longs;
    private int longCount;
    private @Nullable Object[] objects;
    private int objectCount;
    private Undoable[] owners;
    private int ownerCount;

    /** An empty log. */
    public Undo() {
        this(64);
    }

    /** An empty log with room for so many values of each kind. */
    public Undo(int room) {
        longs = new long[room];
        objects = new Object[room];
        owners = new Undoable[room];
    }

    /** Forgets all that was pushed. */
    public void clear() {
        Arrays.fill(objects, 0, objectCount, null);
        Arrays.fill(owners, 0, ownerCount, null);
        longCount = 0;
        objectCount = 0;
        ownerCount = 0;
    }

    /** How many entries there are: a savepoint for {@link #rollback}. */
    int mark() {
        return ownerCount;
    }

    /** What has entries, each once. */
    Set<Object> owners() {
        Set<Object> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(Arrays.asList(owners).subList(0, ownerCount));
        return all;
    }

    /** Ends an entry: {@code owner} will take back what was pushed since the entry before. */
    public void entry(Undoable owner) {
        if (ownerCount == owners.length) {
            owners = Arrays.copyOf(owners, Math.max(16, 2 * ownerCount));
        }
        owners[ownerCount++] = owner;
    }

    /** Pushes a primitive. */
    public void push(long value) {
        if (longCount == longs.length) {
            longs = Arrays.copyOf(longs, Math.max(16, 2 * longCount));
        }
        longs[longCount++] = value;
    }

    /** Pushes a double, every bit of it. */
    public void push(double value) {
        push(Double.doubleToRawLongBits(value));
    }

    /** Pushes a float, every bit of it. */
    public void push(float value) {
        push((long) Float.floatToRawIntBits(value));
    }

    /** Pushes a boolean. */
    public void push(boolean value) {
        push(value ? 1L : 0L);
    }

    /** Pushes a reference. */
    public void push(@Nullable Object value) {
        if (objectCount == objects.length) {
            objects = Arrays.copyOf(objects, Math.max(16, 2 * objectCount));
        }
        objects[objectCount++] = value;
    }

    /** Takes back a primitive. */
    public long popLong() {
        return longs[--longCount];
    }

    /** Takes back a double. */
    public double popDouble() {
        return Double.longBitsToDouble(popLong());
    }

    /** Takes back a float. */
    public float popFloat() {
        return Float.intBitsToFloat((int) popLong());
    }

    /** Takes back a boolean. */
    public boolean popBoolean() {
        return popLong() != 0;
    }

    /** Takes back a reference. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T extends @Nullable Object> T popObject() {
        T value = (T) objects[--objectCount];
        objects[objectCount] = null;
        return value;
    }

    /** Undoes every entry after {@code mark}, the last first. */
    void rollback(int mark) {
        while (ownerCount > mark) {
            Undoable owner = owners[--ownerCount];
            owners[ownerCount] = null;
            owner.restore(this);
        }
    }
}
