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
    private final UnsettledRows unsettled = new UnsettledRows();
    private final Undoable back = undo -> unsettled.add(restore(undo));
    private final Undoable over = this::restore;
    private boolean wasTardy;
    private long[] stands = {};
    private long[] when = {};
    private long[] life = {};
    private boolean[] out = {};
    private boolean[] tardy = {};
    private int[] around = {};

    /** The fates of the rows of {@code source}. */
    RowFates(RowNode source) {
        this.source = source;
    }

    /** Makes room for all rows there may be. */
    void room() {
        int rows = source.slots().limit;
        if (rows > when.length) {
            int capacity = Capacity.next(when.length, rows);
            when = Arrays.copyOf(when, capacity);
            life = Arrays.copyOf(life, capacity);
            out = Arrays.copyOf(out, capacity);
            tardy = Arrays.copyOf(tardy, capacity);
            stands = Arrays.copyOf(stands, capacity);
        }
        if (source.within() != null && around.length < when.length) {
            around = Arrays.copyOf(around, when.length);
        }
    }

    /** The time of the row at {@code slot} when it was seen, in ticks. */
    long when(int slot) {
        return when[slot];
    }

    /** The time by which the row at {@code slot} stands in its window; another once {@link #when} was taken back. */
    long stands(int slot) {
        return stands[slot];
    }

    /** The row at {@code slot} is back in the window in which it stands by {@code time}, whatever became of it since. */
    void back(int slot, long time) {
        stands[slot] = time;
        unsettled.addLast(slot);
    }

    /** Whether the row at {@code slot} is in a window, and stands there as it was seen. */
    boolean sound(int slot) {
        return !out[slot] && stands[slot] == when[slot];
    }

    /** {@code rows}, after those whose fate a transaction took back, and before those that it put back. */
    Changes unsettled(Changes rows) {
        return unsettled.around(rows);
    }

    /** The row at {@code slot}, which is being seen, is late; whether it was not when it was seen before. */
    boolean late(int slot) {
        tardy[slot] = true;
        return !wasTardy;
    }

    /** Whether the row at {@code slot} was seen before, where it is now. */
    boolean seen(int slot) {
        return life[slot] == source.slots().stamps.at(slot) && around(slot) == source.home(slot);
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
        wasTardy = seen(slot) && tardy[slot];
        keep(slot, undo, back);
        life[slot] = source.slots().stamps.at(slot);
        when[slot] = time;
        stands[slot] = time;
        out[slot] = false;
        tardy[slot] = false;
        if (around.length > 0) {
            around[slot] = source.home(slot);
        }
    }

    /** The row at {@code slot} is none of the rows any more; if it comes back it comes anew. */
    void forget(int slot, @Nullable Undo undo) {
        if (life[slot] != 0) {
            keep(slot, undo, back);
            life[slot] = 0;
        }
    }

    /** The row at {@code slot} is out; {@code undo} is for one whose window closed. */
    void out(int slot, @Nullable Undo undo) {
        keep(slot, undo, over);
        out[slot] = true;
    }

    private void keep(int slot, @Nullable Undo undo, Undoable what) {
        if (undo != null) {
            undo.push(life[slot]);
            undo.push(when[slot]);
            undo.push(out[slot]);
            undo.push(tardy[slot]);
            undo.push((long) around(slot));
            undo.push((long) slot);
            undo.entry(what);
        }
    }

    private int restore(Undo undo) {
        int slot = (int) undo.popLong();
        int home = (int) undo.popLong();
        if (around.length > 0) {
            around[slot] = home;
        }
        tardy[slot] = undo.popBoolean();
        out[slot] = undo.popBoolean();
        when[slot] = undo.popLong();
        life[slot] = undo.popLong();
        return slot;
    }
}
