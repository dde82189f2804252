package dev.rivulet.runtime;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;

/** A subscription to a {@code double} or {@code float} output. */
public final class DoubleChannel extends Channel {
    private final DoubleSupplier value;
    private final DoubleConsumer listener;
    private double delivered;
    private boolean any;

    /** Tells {@code listener} of {@code value}, the node at {@code position}. */
    public DoubleChannel(Stabilizer engine, int position, DoubleSupplier value, DoubleConsumer listener) {
        super(engine, position, listener);
        this.value = value;
        this.listener = listener;
    }

    @Override
    protected boolean deliver() {
        double now = value.getAsDouble();
        if (any && Cutoffs.same(now, delivered)) {
            return false;
        }
        delivered = now;
        any = true;
        listener.accept(now);
        return true;
    }
}
