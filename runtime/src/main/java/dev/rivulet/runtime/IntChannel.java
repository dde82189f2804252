package dev.rivulet.runtime;

import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

/** A subscription to a {@code int}, {@code short}, {@code byte} or {@code char} output. */
public final class IntChannel extends Channel {
    private final IntSupplier value;
    private final IntConsumer listener;
    private int delivered;
    private boolean any;

    /** Tells {@code listener} of {@code value}, the node at {@code position}. */
    public IntChannel(Stabilizer engine, int position, IntSupplier value, IntConsumer listener) {
        super(engine, position, listener);
        this.value = value;
        this.listener = listener;
    }

    @Override
    protected boolean deliver() {
        int now = value.getAsInt();
        if (any && Cutoffs.same(now, delivered)) {
            return false;
        }
        delivered = now;
        any = true;
        listener.accept(now);
        return true;
    }
}
