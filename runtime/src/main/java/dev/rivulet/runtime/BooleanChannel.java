package dev.rivulet.runtime;

import java.util.function.BooleanSupplier;

/** A subscription to a {@code boolean} output. */
public final class BooleanChannel extends Channel {
    private final BooleanSupplier value;
    private final BooleanConsumer listener;
    private boolean delivered;
    private boolean any;

    /** Tells {@code listener} of {@code value}, the node at {@code position}. */
    public BooleanChannel(Stabilizer engine, int position, BooleanSupplier value, BooleanConsumer listener) {
        super(engine, position, listener);
        this.value = value;
        this.listener = listener;
    }

    @Override
    protected boolean deliver() {
        boolean now = value.getAsBoolean();
        if (any && Cutoffs.same(now, delivered)) {
            return false;
        }
        delivered = now;
        any = true;
        listener.accept(now);
        return true;
    }
}
