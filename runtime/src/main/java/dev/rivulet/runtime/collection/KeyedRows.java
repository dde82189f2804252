package dev.rivulet.runtime.collection;

import java.util.Arrays;

/**
 * An operator that finds rows of two sources, or of one, by a key. Rows of one key share a bucket;
 * generated code keeps the keys in columns by bucket, so that a row may change before it is taken
 * out, and reads the key of a row into fields of its own before it asks for a bucket.
 *
 * <p>Open addressing over buckets, hashes cached. Invariants: outside of a run a bucket is in
 * the table exactly if it has rows; the table is at most half full; between a bucket's home and its place no cell is empty.
 */
public abstract class KeyedRows extends MergedRows {
    /** Of a row that is here, but whose key holds a null. */
    static final int NO_KEY = -2;

    /** Of a row that is not here. */
    static final int NONE = -1;

    private int[] table = new int[Capacity.table()];
    private int[] hashes = {};
    private final boolean nested;
    private int[] homes = {};
    private int[] free = {};
    private int freeCount;
    private int used;
    private int limit;

    /** Rows of {@code first} and {@code others} by key. */
    KeyedRows(RowNode first, RowNode... others) {
        super(first, others);
        nested = within() != null;
    }

    /** Reads the key of the row at {@code slot} on the left; whether it holds no null. */
    protected abstract boolean readLeft(int slot) throws Throwable;

    /** Reads the key of the row at {@code slot} on the right; whether it holds no null. */
    protected boolean readRight(int slot) throws Throwable {
        throw new IllegalStateException("there is no right side");
    }

    /** The hash of the key that was read. */
    protected abstract int hash();

    /** Whether {@code bucket} is that of the key that was read. */
    protected abstract boolean same(int bucket);

    /** Stores the key that was read as that of {@code bucket}. */
    protected abstract void store(int bucket);

    /** Drops references of {@code bucket}. */
    protected void forgetKey(int bucket) {}

    /** Makes room for {@code capacity} buckets. */
    protected abstract void growKeys(int capacity);

    /** Makes room for {@code capacity} buckets beside their keys. */
    void growBuckets(int capacity) {}

    /** The bucket of the key that was read within the group {@code home}, made if there is none. */
    final int bucket(int home) {
        int hash = Hashes.spread(nested ? GroupMembership.hashWithin(home, hash()) : hash());
        int mask = table.length - 1;
        int cell = hash & mask;
        for (; table[cell] != 0; cell = cell + 1 & mask) {
            int bucket = table[cell] - 1;
            if (hashes[bucket] == hash && (!nested || homes[bucket] == home) && same(bucket)) {
                return bucket;
            }
        }
        int bucket = take();
        hashes[bucket] = hash;
        if (nested) {
            homes[bucket] = home;
        }
        store(bucket);
        table[cell] = bucket + 1;
        if (Capacity.crowded(table.length, ++used)) {
            widen();
        }
        return bucket;
    }

    private int take() {
        if (freeCount > 0) {
            return free[--freeCount];
        }
        if (limit == hashes.length) {
            int capacity = Capacity.next(limit, 0);
            growKeys(capacity);
            growBuckets(capacity);
            homes = nested ? Arrays.copyOf(homes, capacity) : homes;
            hashes = Arrays.copyOf(hashes, capacity);
        }
        return limit++;
    }

    private void widen() {
        int[] old = table;
        table = new int[2 * old.length];
        int mask = table.length - 1;
        for (int entry : old) {
            if (entry != 0) {
                int cell = hashes[entry - 1] & mask;
                while (table[cell] != 0) {
                    cell = cell + 1 & mask;
                }
                table[cell] = entry;
            }
        }
    }

    /** {@code bucket} has lost its last row. */
    final void release(int bucket) {
        int mask = table.length - 1;
        int hole = hashes[bucket] & mask;
        while (table[hole] != bucket + 1) {
            hole = hole + 1 & mask;
        }
        for (int at = hole + 1 & mask; table[at] != 0; at = at + 1 & mask) {
            int home = hashes[table[at] - 1] & mask;
            if ((at - home & mask) >= (at - hole & mask)) {
                table[hole] = table[at];
                hole = at;
            }
        }
        table[hole] = 0;
        used--;
        forgetKey(bucket);
        if (freeCount == free.length) {
            free = Arrays.copyOf(free, Capacity.next(freeCount, 0));
        }
        free[freeCount++] = bucket;
    }

    /** The group of the rows of {@code bucket}; 0 in an outermost graph. */
    final int homeOf(int bucket) {
        return nested ? homes[bucket] : 0;
    }

    /** Whether the rows are within groups. */
    final boolean nested() {
        return nested;
    }

    /** How many buckets were ever in use at a time. */
    final int buckets() {
        return limit;
    }

    /** Empties every bucket. */
    final void releaseAll() {
        Arrays.fill(table, 0);
        for (int bucket = 0; bucket < limit; bucket++) {
            forgetKey(bucket);
        }
        freeCount = 0;
        used = 0;
        limit = 0;
    }

    /** {@code column} with room for {@code capacity}, {@link #NONE} in what is new. */
    static int[] none(int[] column, int capacity) {
        return Parts.grown(column, capacity);
    }

    /** Throws {@link IllegalStateException} if an invariant does not hold. */
    public void check() {
        int count = 0;
        for (int entry : table) {
            count += entry != 0 ? 1 : 0;
        }
        if (count != used || used + freeCount != limit) {
            throw new IllegalStateException(count + " buckets are in the table, not " + used);
        }
    }
}
