package dev.rivulet.benchmarks.time;

/** What the windows by hand have in common. */
abstract class HandTime implements TimeWork {
    final Closed closed = new Closed();
    /** So far back that lengths can be added and taken away. */
    long watermark = Long.MIN_VALUE / 2;

    @Override
    public final void advanceTo(long time) {
        watermark = time;
        close();
    }

    @Override
    public final Closed closed() {
        return closed;
    }

    /** Closes what the watermark has reached. */
    abstract void close();
}
