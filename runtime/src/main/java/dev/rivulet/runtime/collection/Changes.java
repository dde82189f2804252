package dev.rivulet.runtime.collection;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The slots that a row node announced in its last run that announced any. A slot may stand here
 * twice; what it now holds is asked of the node. {@code epoch} counts those runs, so that a reader
 * knows whether it has seen this list, or missed one.
 */
public final class Changes extends SlotList {
    int epoch;
    private boolean open;
    private IntConsumer[] taps = {};

    /** The run's list takes {@code slot}. */
    @Override
    public void add(int slot) {
        mark();
        super.add(slot);
    }

    /** The run's list takes {@code slot}, unless it holds it already by this method. */
    @Override
    public void addOnce(int slot) {
        mark();
        super.addOnce(slot);
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

    @Override
    void clear() {
        super.clear();
        open = false;
    }

    /** No one needs this list in this run: its room is given back after a while. */
    void rest() {
        if (isLong()) {
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

    /** From the next run on {@code tap} is told of the slots, at the end of each. */
    void tap(IntConsumer tap) {
        taps = Arrays.copyOf(taps, taps.length + 1);
        taps[taps.length - 1] = tap;
    }

    /** {@code tap} is told no more. */
    void untap(IntConsumer tap) {
        taps = Arrays.stream(taps).filter(other -> other != tap).toArray(IntConsumer[]::new);
    }

    /** Whether anyone is told. */
    boolean tapped() {
        return taps.length > 0;
    }

    private void tell() {
        for (IntConsumer tap : taps) {
            for (int i = 0; i < size; i++) {
                tap.accept(slots[i]);
            }
        }
    }

    /** The slots 0 to {@code limit} - 1; a list that is asked for them holds nothing else. */
    void all(int limit) {
        if (slots.length < limit) {
            slots = new int[Math.max(limit, 2 * slots.length)];
            Arrays.setAll(slots, i -> i);
        }
        size = limit;
    }
}
