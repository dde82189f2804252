package dev.rivulet.runtime.collection;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

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
    private static final int SMALL = 1024;
    /** So many short lists after a long one, the room of the long one is given back. */
    private static final int PATIENCE = 64;

    int epoch;
    private boolean open;
    private Tap[] taps = {};
    private int numbered;
    /** A bit for each slot that {@link #addOnce} put into the list: one of a million slots takes 128 kB. */
    private long[] marks = new long[0];

    private int shortLists;

    /** The run's list takes {@code slot}. */
    public void add(int slot) {
        mark();
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, Math.max(16, 2 * size));
        }
        slots[size++] = slot;
    }

    /** The run's list takes {@code slot}, unless it holds it already by this method. */
    public void addOnce(int slot) {
        mark();
        int word = slot >> 6;
        if (word >= marks.length) {
            marks = Arrays.copyOf(marks, Math.max(word + 1, 2 * marks.length));
        }
        long bit = 1L << slot;
        if ((marks[word] & bit) == 0) {
            marks[word] |= bit;
            add(slot);
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
            clear();
            open = true;
            epoch++;
        }
    }

    /** Empties the list; the room of a long one stays for a while, should there be another. */
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
        shortLists = slots.length > SMALL && size < slots.length / PATIENCE ? shortLists + 1 : 0;
        if (shortLists > PATIENCE) {
            slots = new int[Math.max(size, SMALL)];
            shortLists = 0;
            numbered = 0;
        }
        size = 0;
        open = false;
    }

    /** No one needs this list in this run: its room is given back after a while. */
    void rest() {
        if (slots.length > SMALL) {
            clear();
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

    /** Is told of the slots at the end of each run, until it is {@code done}. */
    record Tap(IntConsumer take, BooleanSupplier done) {}

    /** From the next run on {@code tap} is told of the slots. */
    void tap(Tap tap) {
        taps = Arrays.copyOf(taps, taps.length + 1);
        taps[taps.length - 1] = tap;
    }

    /** Whether anyone is told. */
    boolean tapped() {
        return taps.length > 0;
    }

    private void tell() {
        boolean done = false;
        for (Tap tap : taps) {
            for (int i = 0; i < size; i++) {
                tap.take.accept(slots[i]);
            }
            done |= tap.done.getAsBoolean();
        }
        if (done) {
            taps = Arrays.stream(taps).filter(tap -> !tap.done.getAsBoolean()).toArray(Tap[]::new);
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
