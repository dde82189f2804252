package dev.rivulet.runtime.collection;

import java.util.Arrays;

/**
 * Rows that a transaction's run handled, and whose fate was taken back with it: they may stand where the
 * transaction put them, and those that wait since before it are in no list any more.
 */
final class UnsettledRows {
    private int[] slots = new int[16];
    private int count;
    private final Changes list = new Changes();

    /** The fate of the row at {@code slot} was taken back; the one handled last comes first. */
    void add(int slot) {
        slots = count == slots.length ? Arrays.copyOf(slots, 2 * count) : slots;
        slots[count++] = slot;
    }

    /** These, in the order in which they were handled, then {@code rows}; there are none of these then. */
    Changes before(Changes rows) {
        if (count == 0) {
            return rows;
        }
        while (count > 0) {
            list.addOnce(slots[--count]);
        }
        for (int i = 0; i < rows.size; i++) {
            list.addOnce(rows.slots[i]);
        }
        list.end();
        return list;
    }
}
