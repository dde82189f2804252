package dev.rivulet.benchmarks.time;

/**
 * Counts and sums of events in windows of event time, by somebody; each window is answered once, as
 * it closes.
 */
public interface TimeWork {
    /** Takes an event. One whose windows have all closed is late, and counts nowhere. */
    void event(long key, long time, long amount);

    /** Time has come to {@code time}: closes the windows that end by then. It never goes back. */
    void advanceTo(long time);

    /** What has closed so far. */
    Closed closed();
}
