package dev.rivulet.runtime.collection;

/**
 * Rows that a transaction's run handled, and whose fate was taken back with it: they may stand where the
 * transaction put them, and those that wait since before it are in no list any more.
 */
final class UnsettledRows {
    private final SlotList taken = new SlotList();
    private final SlotList last = new SlotList();
    private final Changes list = new Changes();

    /** The fate of the row at {@code slot} was taken back; the one handled last comes first. */
    void add(int slot) {
        taken.add(slot);
    }

    /** The row at {@code slot} is back where it was, and may have gone since: it comes after all others. */
    void addLast(int slot) {
        last.add(slot);
    }

    /** These, in the order in which they were handled, around {@code rows}; there are none of these then. */
    Changes around(Changes rows) {
        if (taken.size == 0 && last.size == 0) {
            return rows;
        }
        for (int i = taken.size - 1; i >= 0; i--) {
            list.addOnce(taken.slots[i]);
        }
        addAll(rows);
        addAll(last);
        taken.clear();
        last.clear();
        list.end();
        return list;
    }

    private void addAll(SlotList rows) {
        for (int i = 0; i < rows.size; i++) {
            list.addOnce(rows.slots[i]);
        }
    }
}
