package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Channel;
import dev.rivulet.runtime.Stabilizer;
import java.util.ArrayList;
import java.util.List;
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
        List<Runnable> news = new ArrayList<>();
        for (long i = next; i < windows.closed(); i++) {
            news.add(this::tell);
        }
        tellAll(news);
        return !news.isEmpty();
    }

    private void tell() {
        try {
            listener.accept(group.apply(windows.at(next)));
        } finally {
            next++; // not before: what the listener changes and reads would let the window go
        }
    }
}
