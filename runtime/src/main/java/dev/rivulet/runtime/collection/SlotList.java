package dev.rivulet.runtime.collection;

import java.util.Arrays;

/**
 * Slots in the order in which they came, for one pass after another: emptied, it keeps its room. One may stand
 * here twice unless all come by {@link #addOnce}.
 *
 * <p>Invariant: a slot is marked exactly if it came by {@link #addOnce} since the list was empty.
 */
class SlotList {
    /** The slots; the first {@code size} count. */
    public int[] slots = NONE;

    /** How many slots. */
    public int size;

    private static final int[] NONE = new int[0];
    private static final int SMALL = 1024;
    /** So many short lists after a long one, the room of the long one is given back. */
    private static final int PATIENCE = 64;

    /** A bit for each slot that {@link #addOnce} put into the list: one of a million slots takes 128 kB. */
    private long[] marks = new long[0];

    private int shortLists;

    /** Takes {@code slot}. */
    void add(int slot) {
        append(slot);
    }

    /** Takes {@code slot}, unless it is here already by this method. */
    void addOnce(int slot) {
        int word = slot >> 6;
        if (word >= marks.length) {
            marks = Arrays.copyOf(marks, Math.max(word + 1, 2 * marks.length));
        }
        long bit = 1L << slot;
        if ((marks[word] & bit) == 0) {
            marks[word] |= bit;
            append(slot);
        }
    }

    private void append(int slot) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, Capacity.next(size, 0));
        }
        slots[size++] = slot;
    }

    /** Empties the list; the room of a long one stays for a while, should there be another. Costs O(size). */
    void clear() {
        if (size > marks.length) {
            Arrays.fill(marks, 0);
        } else if (marks.length > 0) {
            for (int i = 0; i < size; i++) {
                int word = slots[i] >> 6;
                if (word < marks.length) {
                    marks[word] = 0;
                }
            }
        }
        shortLists = isLong() && size < slots.length / PATIENCE ? shortLists + 1 : 0;
        if (shortLists > PATIENCE) {
            slots = Arrays.copyOf(slots, Math.max(size, SMALL));
            shortLists = 0;
        }
        size = 0;
    }

    /** Whether there is so much room that it is worth giving back. */
    final boolean isLong() {
        return slots.length > SMALL;
    }
}
