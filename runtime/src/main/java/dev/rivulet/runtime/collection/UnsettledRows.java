package dev.rivulet.runtime.collection;

import java.util.Arrays;

/**
 * Rows that a transaction's run handled, and whose fate was taken back with it: they may stand where the
 * transaction put them, and those that wait since before it are in no list any more.
 */
final class UnsettledRows {
    private int[] slots = new int[16];
    private int count;
    private final Changes last = new Changes();
    private final Changes list = new Changes();

    /** The fate of the row at {@code slot} was taken back; the one handled last comes first. */
    void add(int slot) {
        slots = count == slots.length ? Arrays.copyOf(slots, 2 * count) : slots;
        slots[count++] = slot;
    }

    /** The row at {@code slot} is back where it was, and may have gone since: it comes after all others. */
    void addLast(int slot) {
        last.addOnce(slot);
    }

    /** These, in the order in which they were handled, then {@code rows}; there are none of these then. */
    Changes around(Changes rows) {
        if (count == 0 && last.size == 0) {
            return rows;
        }
        while (count > 0) {
            list.addOnce(slots[--count]);
        }
        for (int i = 0; i < rows.size; i++) {
            list.addOnce(rows.slots[i]);
        }
        for (int i = 0; i < last.size; i++) {
            list.addOnce(last.slots[i]);
        }
        last.clear();
        list.end();
        return list;
    }
}
