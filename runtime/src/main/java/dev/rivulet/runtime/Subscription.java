package dev.rivulet.runtime;

/** A listener's place at an output; closing it ends the deliveries. Closing twice does nothing. */
public interface Subscription extends AutoCloseable {
    /** Ends the deliveries, at once even within one. Throws nothing. */
    @Override
    void close();
}
