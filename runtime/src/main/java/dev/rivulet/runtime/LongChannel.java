package dev.rivulet.runtime;

import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** A subscription to a {@code long} output. */
public final class LongChannel extends Channel {
    private final LongSupplier value;
    private final LongConsumer listener;
    private long delivered;
    private boolean any;

    /** Tells {@code listener} of {@code value}, the node at {@code position}. */
    public LongChannel(Stabilizer engine, int position, LongSupplier value, LongConsumer listener) {
        super(engine, position, listener);
        this.value = value;
        this.listener = listener;
    }

    @Override
    protected boolean deliver() {
        long now = value.getAsLong();
        if (any && Cutoffs.same(now, delivered)) {
            return false;
        }
        delivered = now;
        any = true;
        listener.accept(now);
        return true;
    }
}
