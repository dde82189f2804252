package dev.rivulet.runtime.collection;

import java.util.Arrays;

/**
 * From a row's hash to its slot: open addressing over slots, hashes cached by slot. Equal rows form a
 * tree in order of insertion, whose root stands in the table, so that a row costs O(log n) of those
 * equal to it.
 *
 * <p>Invariants: every row alive is in exactly one tree; the table is at most half full; between a
 * tree's home and its place no cell is empty.
 */
public final class RowIndex {
    private final RowNode source;
    private final OrderTree trees;
    private int[] table = new int[Capacity.table()];
    private int used;
    private int[] hashes = {};

    RowIndex(RowNode source) {
        this.source = source;
        this.trees = new OrderTree(source::age);
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
        return Hashes.spread(hash) & table.length - 1;
    }

    /** The slot in {@code cell}, the oldest of its equals; -1 if the search ends here. */
    public int slot(int cell) {
        return trees.first(table[cell] - 1);
    }

    /** Whether the row at {@code slot} may have {@code hash}. */
    public boolean hashed(int slot, int hash) {
        return hashes[slot] == Hashes.spread(hash);
    }

    /** The cell after {@code cell}. */
    public int next(int cell) {
        return cell + 1 & table.length - 1;
    }

    /** Takes in the row at {@code slot}; if hashing it or comparing it throws, nothing is changed. */
    void add(int slot) {
        int hash = Hashes.spread(source.hash(slot));
        int cell = hash & table.length - 1;
        while (table[cell] != 0) {
            int root = table[cell] - 1;
            if (hashes[root] == hash && source.equal(root, slot)) {
                room(slot);
                hashes[slot] = hash;
                table[cell] = trees.add(root, slot) + 1;
                return;
            }
            cell = next(cell);
        }
        put(slot, hash, cell);
    }

    /** Takes in the row at {@code slot}, whose hash is {@code hash}, and which no row equals. */
    void addAlone(int slot, int hash) {
        putSpread(slot, Hashes.spread(hash));
    }

    private void putSpread(int slot, int hash) {
        int cell = hash & table.length - 1;
        while (table[cell] != 0) {
            cell = next(cell);
        }
        put(slot, hash, cell);
    }

    private void put(int slot, int hash, int cell) {
        room(slot);
        hashes[slot] = hash;
        table[cell] = trees.add(OrderTree.EMPTY, slot) + 1;
        if (Capacity.crowded(table.length, ++used)) {
            widen();
        }
    }

    private void room(int slot) {
        if (slot >= hashes.length) {
            hashes = Arrays.copyOf(hashes, Capacity.next(hashes.length, slot + 1));
        }
    }

    /** Where the row at {@code slot} stands: its hash, and one that equals it, -1 for none. */
    long place(int slot) {
        int before = trees.previous(slot);
        int near = before >= 0 ? before : trees.next(slot);
        return (long) hashes[slot] << 32 | near & 0xffffffffL;
    }

    /** The row at {@code slot} is back at {@code place}, all else being as it was: nothing is hashed or compared. */
    void back(int slot, long place) {
        int hash = (int) (place >>> 32);
        int near = (int) place;
        if (near < 0) {
            putSpread(slot, hash);
            return;
        }
        room(slot);
        hashes[slot] = hash;
        int cell = cellOf(near);
        table[cell] = trees.add(table[cell] - 1, slot) + 1;
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

    private int cellOf(int slot) {
        int root = trees.root(slot);
        int cell = hashes[slot] & table.length - 1;
        while (table[cell] - 1 != root) {
            cell = next(cell);
        }
        return cell;
    }

    void remove(int slot) {
        int cell = cellOf(slot);
        table[cell] = trees.remove(slot) + 1;
        if (table[cell] == 0) {
            used--;
            empty(cell);
        }
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
            int root = entry - 1;
            if (entry != 0) {
                trees.check(root);
                for (int slot = trees.first(root); slot >= 0; slot = trees.next(slot)) {
                    rows++;
                    if (!source.has(slot) || hashes[slot] != Hashes.spread(source.hash(slot))) {
                        throw new IllegalStateException("slot " + slot + " is indexed wrongly");
                    }
                }
            }
        }
        if (rows != source.size()) {
            throw new IllegalStateException(rows + " rows are indexed, not " + source.size());
        }
    }
}
