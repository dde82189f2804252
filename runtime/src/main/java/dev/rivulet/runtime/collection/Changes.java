package dev.rivulet.runtime.collection;

import java.util.Arrays;

/**
 * The slots that a row node announced in its last run that announced any. A slot may stand here
 * twice; what it now holds is asked of the node. {@code epoch} counts those runs, so that a reader
 * knows whether it has seen this list, or missed one.
 */
public final class Changes {
    /** The slots; the first {@code size} count. */
    public int[] slots = NONE;

    /** How many slots. */
    public int size;

    private static final int[] NONE = new int[0];

    int epoch;
    private boolean open;
    private RowChannel<?>[] taps = {};
    private int numbered;
    private int[] marks = NONE;

    /** The run's list takes {@code slot}. */
    public void add(int slot) {
        if (!open) {
            open = true;
            size = 0;
            epoch++;
        }
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, Math.max(16, 2 * size));
        }
        slots[size++] = slot;
    }

    /** The run's list takes {@code slot}, unless it holds it already by this method. */
    public void addOnce(int slot) {
        if (slot >= marks.length) {
            marks = Arrays.copyOf(marks, Math.max(slot + 1, 2 * marks.length));
        }
        if (!open || marks[slot] != epoch) {
            add(slot);
            marks[slot] = epoch;
        }
    }

    /** Something was announced at {@code slot}, to those that are pushed and to listeners only. */
    public void mark(int slot) {
        if (taps.length > 0) {
            add(slot);
        } else {
            mark();
        }
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
        if (taps.length > 0 && any) {
            tell();
        }
        return any;
    }

    /** From the next run on {@code channel} is told of the slots. */
    void tap(RowChannel<?> channel) {
        taps = Arrays.copyOf(taps, taps.length + 1);
        taps[taps.length - 1] = channel;
    }

    private void tell() {
        boolean done = false;
        for (RowChannel<?> channel : taps) {
            for (int i = 0; i < size; i++) {
                channel.take(slots[i]);
            }
            done |= channel.done();
        }
        if (done) {
            taps = Arrays.stream(taps).filter(channel -> !channel.done()).toArray(RowChannel<?>[]::new);
        }
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
