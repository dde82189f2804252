package dev.rivulet.runtime.collection;

import java.util.Arrays;

/**
 * From a row's hash to its slot: open addressing over slots, hashes cached by slot. Equal rows form
 * a ring in order of insertion, of which the first stands in the table.
 *
 * <p>Invariants: every row alive is in exactly one ring; a ring's first is its oldest; the table is
 * at
 * most half full; between a first's home and its place no cell is empty.
 */
public final class RowIndex {
    private final RowNode source;
    private int[] table = new int[32];
    private int used;
    private int[] hashes = new int[16];
    private int[] next = new int[16];
    private int[] previous = new int[16];

    RowIndex(RowNode source) {
        this.source = source;
        Slots slots = source.slots();
        int[] order = slots.order();
        int count = slots.size;
        for (int i = 0; i < count; i++) {
            add(order[i]);
        }
    }

    /**
     * Where a search for {@code hash} begins: a cell to give to {@link #slot} and {@link #next}.
     */
    public int cell(int hash) {
        return spread(hash) & table.length - 1;
    }

    /** The slot in {@code cell}, the oldest of its equals; -1 if the search ends here. */
    public int slot(int cell) {
        return table[cell] - 1;
    }

    /** Whether the row at {@code slot} may have {@code hash}. */
    public boolean hashed(int slot, int hash) {
        return hashes[slot] == spread(hash);
    }

    /** The cell after {@code cell}. */
    public int next(int cell) {
        return cell + 1 & table.length - 1;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9e3779b9;
        return mixed ^ mixed >>> 15;
    }

    void add(int slot) {
        if (slot >= hashes.length) {
            int capacity = Math.max(slot + 1, 2 * hashes.length);
            hashes = Arrays.copyOf(hashes, capacity);
            next = Arrays.copyOf(next, capacity);
            previous = Arrays.copyOf(previous, capacity);
        }
        hashes[slot] = spread(source.hash(slot));
        int cell = hashes[slot] & table.length - 1;
        while (table[cell] != 0) {
            int first = table[cell] - 1;
            if (hashes[first] == hashes[slot] && source.equal(first, slot)) {
                join(cell, first, slot);
                return;
            }
            cell = next(cell);
        }
        next[slot] = slot;
        previous[slot] = slot;
        table[cell] = slot + 1;
        if (2 * ++used > table.length) {
            widen();
        }
    }

    /** Into the ring of {@code first}, behind all that are older. */
    private void join(int cell, int first, int slot) {
        long[] stamp = source.slots().stamp;
        int before = previous[first];
        while (stamp[before] > stamp[slot] && before != first) {
            before = previous[before];
        }
        if (stamp[before] > stamp[slot]) {
            before = previous[first];
            table[cell] = slot + 1;
        }
        int after = next[before];
        next[before] = slot;
        previous[slot] = before;
        next[slot] = after;
        previous[after] = slot;
    }

    private void widen() {
        int[] old = table;
        table = new int[2 * old.length];
        for (int entry : old) {
            if (entry != 0) {
                int cell = hashes[entry - 1] & table.length - 1;
                while (table[cell] != 0) {
                    cell = next(cell);
                }
                table[cell] = entry;
            }
        }
    }

    void remove(int slot) {
        int cell = hashes[slot] & table.length - 1;
        int after = next[slot];
        while (table[cell] != 0 && table[cell] - 1 != slot) {
            cell = next(cell);
        }
        boolean first = table[cell] != 0;
        if (after != slot) {
            next[previous[slot]] = after;
            previous[after] = previous[slot];
            if (first) {
                table[cell] = after + 1;
            }
            return;
        }
        used--;
        empty(cell);
    }

    /** Empties {@code cell} and moves up what had to pass it. */
    private void empty(int cell) {
        int hole = cell;
        int mask = table.length - 1;
        for (int at = next(hole); table[at] != 0; at = next(at)) {
            int home = hashes[table[at] - 1] & mask;
            if ((at - home & mask) >= (at - hole & mask)) {
                table[hole] = table[at];
                hole = at;
            }
        }
        table[hole] = 0;
    }

    void check() {
        int rows = 0;
        for (int entry : table) {
            int slot = entry - 1;
            if (entry != 0) {
                do {
                    rows++;
                    if (!source.has(slot) || hashes[slot] != spread(source.hash(slot))) {
                        throw new IllegalStateException("slot " + slot + " is indexed wrongly");
                    }
                    slot = next[slot];
                } while (slot != entry - 1);
            }
        }
        if (rows != source.size()) {
            throw new IllegalStateException(rows + " rows are indexed, not " + source.size());
        }
    }
}
