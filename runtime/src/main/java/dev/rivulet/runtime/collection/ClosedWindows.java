package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.Subscription;
import dev.rivulet.runtime.Undo;
import dev.rivulet.runtime.Undoable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** The windows of a node that closed and linger: in order, until everyone who listens was told of them. */
public final class ClosedWindows {
    private final ClosingWindows windows;
    private final List<ClosedChannel<?>> channels = new ArrayList<>();
    private int[] waiting = {};
    private int count;
    /** How many had closed before each, by group. */
    private long[] number = {};
    private long gone;
    private boolean kept;
    private long archived;
    private final Undoable unarchived = undo -> archived = undo.popLong();
    private final Undoable uncleaned = this::uncleaned;
    private boolean cleans;
    private final SlotList cleaned = new SlotList();

    ClosedWindows(ClosingWindows windows) {
        this.windows = windows;
    }

    /** Tells {@code listener} of each window that closes, as {@code group} shows it. */
    public <G> Subscription listen(
            Stabilizer engine, int position, IntFunction<? extends G> group, Consumer<? super G> listener) {
        ClosedChannel<G> channel = new ClosedChannel<>(engine, position, this, group, listener);
        channels.add(channel);
        return channel;
    }

    /** {@code channel} is closed: what lingers for it alone goes with the next run. */
    void forget(ClosedChannel<?> channel) {
        channels.remove(channel);
    }

    /** From now on windows linger until they are {@link #archived}. */
    public void keep() {
        kept = true;
    }

    /** The slots of the windows that closed and are not archived yet, in order; they linger. */
    public int[] archive() {
        return Arrays.copyOfRange(waiting, (int) (archived - gone), count);
    }

    /** The first of {@link #archive} is archived, or was stale. */
    public void archived() {
        Undo undo = windows.undo();
        if (undo != null) {
            undo.push(archived);
            undo.entry(unarchived);
        }
        archived++;
    }

    /** From now on the rows of windows that are gone are noted for {@link #cleaned}. */
    public void clean() {
        cleans = true;
    }

    boolean wanted() {
        return kept || !channels.isEmpty();
    }

    void add(int group) {
        if (count == waiting.length) {
            waiting = Arrays.copyOf(waiting, Capacity.next(count, 0));
        }
        if (group >= number.length) {
            number = Arrays.copyOf(number, Capacity.next(number.length, group + 1));
        }
        number[group] = closed();
        waiting[count++] = group;
    }

    /** How many windows had closed before the one at {@code group}, which lingers. */
    long number(int group) {
        return number[group];
    }

    void takeBack(int group) {
        int at = count - 1;
        while (waiting[at] != group) {
            at--;
        }
        System.arraycopy(waiting, at + 1, waiting, at, count - at - 1);
        count--;
    }

    /** How many windows ever closed. */
    long closed() {
        return gone + count;
    }

    /** Gives each that still lingers of those before which {@code number} or more had closed to {@code take}. */
    void since(long number, IntConsumer take) {
        for (int i = (int) Math.max(0, number - gone); i < count; i++) {
            take.accept(waiting[i]);
        }
    }

    /** The slot of the window number {@code number} of those that ever closed. */
    int at(long number) {
        return waiting[(int) (number - gone)];
    }

    /** Windows that everyone was told of go for good. */
    void release() {
        if (count == 0) {
            return;
        }
        long least = kept ? archived : closed();
        for (ClosedChannel<?> channel : channels) {
            least = Math.min(least, channel.next());
        }
        int released = (int) (least - gone);
        for (int i = 0; i < released; i++) {
            windows.release(waiting[i]);
        }
        System.arraycopy(waiting, released, waiting, 0, count - released);
        count -= released;
        gone = least;
    }

    void cleaned(int row) {
        if (cleans) {
            cleaned.add(row);
        }
    }

    /** Rows that are in no window any more, and were not given before; one may stand here twice. */
    public int[] cleaned() {
        windows.free();
        Undo undo = windows.undo();
        if (undo != null) {
            undo.push((Object) Arrays.copyOf(cleaned.slots, cleaned.size));
            undo.entry(uncleaned);
        }
        int[] rows = Arrays.stream(cleaned.slots, 0, cleaned.size).filter(windows::isOut).toArray();
        cleaned.clear();
        return rows;
    }

    private void uncleaned(Undo undo) {
        int[] rows = undo.popObject();
        for (int row : rows) {
            cleaned(row);
        }
    }
}
