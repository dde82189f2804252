package dev.rivulet.runtime.collection;

/**
 * From the hash of a group's key to its slot: open addressing, a cell holding both the hash and the slot,
 * so that a search touches nothing else until it compares keys.
 *
 * <p>Keys are unique but for a moment: a transaction that is taken back may have dropped a group and made
 * another of the same key, which goes with the next run. Until then the older one is found.
 *
 * <p>Invariants: every group alive is in exactly one cell; of equal hashes the older group comes first; the
 * table is at most half full; between a group's home and its cell no cell is empty.
 */
public final class GroupIndex {
    private final RowNode groups;
    /** A hash above, a slot plus one below; 0 for none. */
    private long[] table = new long[Capacity.table()];
    private int used;

    GroupIndex(RowNode groups) {
        this.groups = groups;
    }

    /** Where a search for {@code hash} begins: a cell to give to the other methods. */
    public int cell(int hash) {
        return Hashes.spread(hash) & table.length - 1;
    }

    /** The slot in {@code cell}; -1 if the search ends here. */
    public int slot(int cell) {
        return (int) table[cell] - 1;
    }

    /** Whether the group in {@code cell} may have {@code hash}. */
    public boolean hashed(int cell, int hash) {
        return hashIn(table[cell]) == Hashes.spread(hash);
    }

    /** The cell after {@code cell}. */
    public int next(int cell) {
        return cell + 1 & table.length - 1;
    }

    private static int hashIn(long entry) {
        return (int) (entry >>> 32);
    }

    void add(int slot) {
        if (Capacity.crowded(table.length, ++used)) {
            widen();
        }
        put((long) Hashes.spread(groups.hash(slot)) << 32 | slot + 1);
    }

    private void put(long entry) {
        int cell = hashIn(entry) & table.length - 1;
        long carried = entry;
        for (; table[cell] != 0; cell = next(cell)) {
            long met = table[cell];
            if (hashIn(met) == hashIn(carried) && groups.age((int) carried - 1, (int) met - 1) < 0) {
                table[cell] = carried;
                carried = met;
            }
        }
        table[cell] = carried;
    }

    private void widen() {
        long[] old = table;
        table = new long[2 * old.length];
        for (long entry : old) {
            if (entry != 0) {
                put(entry);
            }
        }
    }

    void remove(int slot) {
        used--;
        empty(cellOf(slot));
    }

    private int cellOf(int slot) {
        for (int cell = cell(groups.hash(slot)); table[cell] != 0; cell = next(cell)) {
            if (slot(cell) == slot) {
                return cell;
            }
        }
        int cell = 0; // a key that is not as it was when it came; no reason to search for ever
        while (slot(cell) != slot) {
            cell++;
        }
        return cell;
    }

    /** Empties {@code cell} and moves up what had to pass it. */
    private void empty(int cell) {
        int hole = cell;
        int mask = table.length - 1;
        for (int at = next(hole); table[at] != 0; at = next(at)) {
            int home = hashIn(table[at]) & mask;
            if ((at - home & mask) >= (at - hole & mask)) {
                table[hole] = table[at];
                hole = at;
            }
        }
        table[hole] = 0;
    }

    void check() {
        int found = 0;
        for (int cell = 0; cell < table.length; cell++) {
            int slot = slot(cell);
            if (slot >= 0) {
                found++;
                if (!groups.has(slot) || !hashed(cell, groups.hash(slot)) || cellOf(slot) != cell) {
                    throw new IllegalStateException("group " + slot + " is indexed wrongly");
                }
            }
        }
        if (found != groups.size() || found != used) {
            throw new IllegalStateException(found + " groups are indexed, not " + groups.size());
        }
    }
}
