package dev.rivulet.runtime;

/** Takes a {@code boolean}; the JDK has none. */
@FunctionalInterface
public interface BooleanConsumer {
    /** Takes {@code value}. */
    void accept(boolean value);
}
