package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Cell;
import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.Undo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The time that the windows of a graph have come to. Invariant: it never goes back, but with a transaction. */
public final class Watermark extends Cell {
    /** No row earlier than this is expected any more. */
    public Instant value = Instant.MIN;

    private final Stabilizer engine;

    /** The watermark of the windows of {@code engine}. */
    public Watermark(Stabilizer engine) {
        this.engine = engine;
    }

    /**
     * Whether {@code time} is another: then everything is up to date by the old one, and the caller marks the
     * windows.
     *
     * @throws IllegalArgumentException if {@code time} is earlier
     */
    public boolean move(Instant time) {
        engine.enter();
        if (time.isBefore(value)) {
            throw new IllegalArgumentException("the watermark is at " + value + "; it cannot go back to " + time);
        }
        return !time.equals(value);
    }

    /** The time is {@code time} now; {@link #move} has allowed it. */
    public void set(Instant time) {
        Undo undo = engine.undo();
        if (undo != null) {
            save(undo);
        }
        value = time;
    }

    @Override
    public @Nullable Object current() {
        return value;
    }

    @Override
    public void save(Undo undo) {
        undo.push((Object) value);
        undo.entry(this);
    }

    @Override
    public void restore(Undo undo) {
        value = undo.popObject();
    }
}
