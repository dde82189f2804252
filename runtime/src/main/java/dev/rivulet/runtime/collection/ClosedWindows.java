package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.Subscription;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** The windows of a node that closed and linger: in order, until everyone who listens was told of them. */
public final class ClosedWindows {
    private final WindowNode windows;
    private final List<ClosedChannel<?>> channels = new ArrayList<>();
    private int[] waiting = new int[16];
    private int count;
    private long gone;
    private boolean kept;
    private boolean cleans;
    private int[] cleaned = new int[16];
    private int cleanedCount;

    ClosedWindows(WindowNode windows) {
        this.windows = windows;
    }

    /** Tells {@code listener} of each window that closes, as {@code group} shows it. */
    public <G> Subscription listen(
            Stabilizer engine, int position, IntFunction<? extends G> group, Consumer<? super G> listener) {
        ClosedChannel<G> channel = new ClosedChannel<>(engine, position, this, group, listener);
        channels.add(channel);
        return channel;
    }

    /** From now on windows linger until {@link #taken}. */
    public void keep() {
        kept = true;
    }

    /** From now on the rows of windows that are gone are noted for {@link #cleaned}. */
    public void clean() {
        cleans = true;
    }

    boolean wanted() {
        channels.removeIf(ClosedChannel::over);
        return kept || !channels.isEmpty();
    }

    void add(int group) {
        if (count == waiting.length) {
            waiting = Arrays.copyOf(waiting, 2 * count);
        }
        waiting[count++] = group;
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

    /** The slot of the window number {@code number} of those that ever closed. */
    int at(long number) {
        return waiting[(int) (number - gone)];
    }

    /** The slots of the windows that linger, in order. */
    public int[] lingering() {
        return Arrays.copyOf(waiting, count);
    }

    /** Within no transaction: windows that everyone was told of go for good. */
    void release() {
        if (count == 0 || windows.undo() != null) {
            return;
        }
        long least = closed();
        channels.removeIf(ClosedChannel::over);
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
            if (cleanedCount == cleaned.length) {
                cleaned = Arrays.copyOf(cleaned, 2 * cleanedCount);
            }
            cleaned[cleanedCount++] = row;
        }
    }

    /** The rows of windows that went since the last call. */
    public int[] cleaned() {
        int[] rows = Arrays.stream(cleaned, 0, cleanedCount).filter(windows::isOut).distinct().toArray();
        cleanedCount = 0;
        return rows;
    }
}
