package dev.rivulet.runtime;

/** A subscription to an output whose every run is a change: told once for all runs since it was told last. */
public final class CountedChannel extends Channel {
    private final Version version;
    private final Runnable tell;
    private int delivered;
    private boolean any;

    /** Lets {@code tell} tell {@code listener} of the node at {@code position}, whose runs {@code version} counts. */
    public CountedChannel(Stabilizer engine, int position, Version version, Object listener, Runnable tell) {
        super(engine, position, listener);
        this.version = version;
        this.tell = tell;
    }

    @Override
    protected boolean deliver() {
        if (any && version.number == delivered) {
            return false;
        }
        delivered = version.number;
        any = true;
        tell.run();
        return true;
    }
}
