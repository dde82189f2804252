package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Channel;
import dev.rivulet.runtime.Stabilizer;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** A subscription to the windows that close: each is told of once. */
final class ClosedChannel<G> extends Channel {
    private final ClosedWindows windows;
    private final IntFunction<? extends G> group;
    private final Consumer<? super G> listener;
    private long next;

    ClosedChannel(
            Stabilizer engine,
            int position,
            ClosedWindows windows,
            IntFunction<? extends G> group,
            Consumer<? super G> listener) {
        super(engine, position, listener);
        this.windows = windows;
        this.group = group;
        this.listener = listener;
        this.next = windows.closed();
    }

    /** The number of the first window that it was not told of. */
    long next() {
        return next;
    }

    @Override
    protected void released() {
        windows.forget(this);
    }

    @Override
    protected boolean deliver() {
        boolean any = false;
        while (!closed() && next < windows.closed()) {
            any = true;
            try {
                listener.accept(group.apply(windows.at(next)));
            } finally {
                next++; // not before: what the listener changes and reads would let the window go
            }
        }
        return any;
    }
}
