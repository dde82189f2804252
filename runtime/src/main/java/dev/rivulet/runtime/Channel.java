package dev.rivulet.runtime;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One subscription: the output it listens to and the value that it delivered last. */
@SuppressWarnings("this-escape") // the last thing the constructor does
public abstract class Channel implements Subscription {
    private final Stabilizer engine;
    private final int position;
    private boolean closed;

    /** A subscription to the node at {@code position} of {@code engine}, from now on. */
    protected Channel(Stabilizer engine, int position, Object listener) {
        this.engine = engine;
        this.position = position;
        Objects.requireNonNull(listener, "listener");
        engine.enter();
        engine.listeners().add(this);
    }

    /** Tells the listener if the value differs from the last one delivered; answers whether it did. */
    protected abstract boolean deliver();

    /** Runs all of {@code news}, whatever one throws, as long as this is not closed; then throws that. */
    protected final void tellAll(List<Runnable> news) {
        Throwable first = null;
        for (Runnable each : news) {
            try {
                if (!closed) {
                    each.run();
                }
            } catch (Throwable thrown) {
                first = first == null ? thrown : Failures.with(first, thrown);
            }
        }
        if (first != null) {
            throw Failures.unchecked(first);
        }
    }

    /** The nodes of the graph. */
    protected final Stream<Node> nodes() {
        return IntStream.range(0, engine.topology().positions()).mapToObj(engine::node);
    }

    final int position() {
        return position;
    }

    /** Whether the subscription was closed. */
    protected final boolean closed() {
        return closed;
    }

    final String name() {
        return engine.topology().at(position).name();
    }

    @Override
    public final void close() {
        engine.peek();
        if (!closed) {
            closed = true;
            engine.listeners().remove(this);
            released();
        }
    }

    /** The subscription is closed: gives up what it holds, and whoever tells it of changes forgets it. */
    protected void released() {}
}
