package dev.rivulet.examples.sessions;

import java.time.Instant;

/** Hears of edits, and of the time that has come: a graph, or a computation from scratch. */
interface Feed {
    /** An edit, perhaps long after it was made. */
    void add(Edit edit);

    /** An edit that was added turns out not to have been made. */
    void remove(Edit edit);

    /** No edit made before {@code time} is expected any more. */
    void advanceTo(Instant time);

    /** One step of a history, told to whoever wants to hear it. */
    @FunctionalInterface
    interface Step {
        /** Tells {@code feed}. */
        void tell(Feed feed);
    }
}
