package dev.rivulet.runtime;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A subscription to a reference output whose values are told apart by {@code ==}. */
public final class IdentityChannel<T extends @Nullable Object> extends Channel {
    private final Supplier<? extends T> value;
    private final Consumer<? super T> listener;
    private @Nullable T delivered;
    private boolean any;

    /** Tells {@code listener} of {@code value}, the node at {@code position}. */
    public IdentityChannel(
            Stabilizer engine,
            int position,
            Supplier<? extends T> value,
            Consumer<? super T> listener) {
        super(engine, position, listener);
        this.value = value;
        this.listener = listener;
    }

    @Override
    protected boolean deliver() {
        T now = value.get();
        if (any && now == delivered) {
            return false;
        }
        delivered = now;
        any = true;
        listener.accept(now);
        return true;
    }
}
