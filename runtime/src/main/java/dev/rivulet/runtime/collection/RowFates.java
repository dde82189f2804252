package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Undo;
import dev.rivulet.runtime.Undoable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What became of each row when windows first saw it, or its time changed: at which time it stands, and
 * whether it is out, being late or in a window that closed. A transaction brings back what was.
 */
final class RowFates {
    private final RowNode source;
    private final Undoable back = this::restore;
    private long[] when = new long[16];
    private long[] life = new long[16];
    private boolean[] out = new boolean[16];
    private int[] around = new int[0];

    /** The fates of the rows of {@code source}. */
    RowFates(RowNode source) {
        this.source = source;
    }

    /** Makes room for all rows there may be. */
    void room() {
        int rows = source.slots().limit;
        if (rows > when.length) {
            int capacity = Math.max(rows, 2 * when.length);
            when = Arrays.copyOf(when, capacity);
            life = Arrays.copyOf(life, capacity);
            out = Arrays.copyOf(out, capacity);
        }
        if (source.within() != null && around.length < when.length) {
            around = Arrays.copyOf(around, when.length);
        }
    }

    /** The time of the row at {@code slot} when it was seen, in ticks. */
    long when(int slot) {
        return when[slot];
    }

    /** Whether the row at {@code slot} was seen before, where it is now. */
    boolean seen(int slot) {
        return life[slot] == source.slots().stamp[slot] && around(slot) == source.home(slot);
    }

    /** Whether the row at {@code slot} was seen before, where it is now and at {@code time}. */
    boolean seen(int slot, long time) {
        return when[slot] == time && seen(slot);
    }

    /** Whether the row at {@code slot} was seen, and is in no window. */
    boolean isOut(int slot) {
        return out[slot] && seen(slot);
    }

    private int around(int slot) {
        return around.length == 0 ? 0 : around[slot];
    }

    /** The row at {@code slot} is seen at {@code time}. */
    void see(int slot, long time, @Nullable Undo undo) {
        keep(slot, undo);
        life[slot] = source.slots().stamp[slot];
        when[slot] = time;
        out[slot] = false;
        if (around.length > 0) {
            around[slot] = source.home(slot);
        }
    }

    /** The row at {@code slot} is out. */
    void out(int slot, @Nullable Undo undo) {
        keep(slot, undo);
        out[slot] = true;
    }

    private void keep(int slot, @Nullable Undo undo) {
        if (undo != null) {
            undo.push(life[slot]);
            undo.push(when[slot]);
            undo.push(out[slot]);
            undo.push((long) around(slot));
            undo.push((long) slot);
            undo.entry(back);
        }
    }

    private void restore(Undo undo) {
        int slot = (int) undo.popLong();
        int home = (int) undo.popLong();
        if (around.length > 0) {
            around[slot] = home;
        }
        out[slot] = undo.popBoolean();
        when[slot] = undo.popLong();
        life[slot] = undo.popLong();
    }
}
