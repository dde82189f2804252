package dev.rivulet.runtime.collection;

import java.util.Arrays;

/**
 * The slots that a row node announced in its last run that announced any. A slot may stand here
 * twice; what it now holds is asked of the node. {@code epoch} counts those runs, so that a reader
 * knows whether it has seen this list, or missed one.
 */
public final class Changes {
    /** The slots; the first {@code size} count. */
    public int[] slots = new int[16];

    /** How many slots. */
    public int size;

    int epoch;
    private boolean open;
    private int numbered;

    /** The run's list takes {@code slot}. */
    public void add(int slot) {
        if (!open) {
            open = true;
            size = 0;
            epoch++;
        }
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, 2 * size);
        }
        slots[size++] = slot;
    }

    /** Something was announced, to those that are pushed only. */
    public void mark() {
        if (!open) {
            open = true;
            size = 0;
            epoch++;
        }
    }

    /** The run is over; whether anything was announced. The next announcement starts a new list. */
    boolean end() {
        boolean any = open;
        open = false;
        return any;
    }

    /** The slots 0 to {@code limit} - 1; a list that is asked for them holds nothing else. */
    void all(int limit) {
        if (numbered < limit) {
            numbered = Math.max(limit, 2 * numbered);
            slots = new int[numbered];
            Arrays.setAll(slots, i -> i);
        }
        size = limit;
    }
}
