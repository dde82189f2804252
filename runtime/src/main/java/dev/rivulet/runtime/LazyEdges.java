package dev.rivulet.runtime;

/**
 * The lazy edges of one node, and which of them its last run asked for, in which order. Invariant:
 * exactly the first {@code count} of {@code order} have {@code asked} set.
 */
public final class LazyEdges {
    final Stabilizer engine;
    final LazyEdge[] order;
    private final LazyEdge[] all;
    private int made;
    int count;
    boolean open;
    /** How often the run under way was told that it must end and run again. */
    int signals;

    /** Room for {@code size} edges of a node of {@code engine}. */
    public LazyEdges(Stabilizer engine, int size) {
        this.engine = engine;
        this.order = new LazyEdge[size];
        this.all = new LazyEdge[size];
    }

    void add(LazyEdge edge) {
        all[made++] = edge;
    }

    /** Before a run: nothing has been asked for. */
    public void open() {
        for (int i = 0; i < count; i++) {
            order[i].asked = false;
        }
        count = 0;
        signals = 0;
        open = true;
    }

    /** After a run: the suppliers may not be called any more. Ends a run that was to end and did not. */
    public void close() {
        open = false;
        if (signals > 0) {
            signals = 0;
            throw LazyDriver.Again.SIGNAL;
        }
    }

    /** Whether a value that the last run asked for has changed since; brings them up to date in turn. */
    public boolean changed() {
        for (int i = 0; i < count; i++) {
            engine.look(order[i]);
            if (order[i].moved()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last run asked for {@code name}. */
    public boolean asked(String name) {
        for (int i = 0; i < count; i++) {
            if (order[i].name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Pushes which edges were asked for and what they saw. */
    public void save(Undo undo) {
        for (int i = 0; i < count; i++) {
            undo.push(order[i].seen);
            undo.push(order[i].seenStale);
            undo.push(order[i]);
        }
        undo.push((long) count);
    }

    /** Takes back what {@link #save} pushed. */
    public void restore(Undo undo) {
        open();
        open = false;
        count = (int) undo.popLong();
        for (int i = count - 1; i >= 0; i--) {
            LazyEdge edge = undo.popObject();
            edge.seenStale = undo.popObject();
            edge.seen = (int) undo.popLong();
            edge.asked = true;
            order[i] = edge;
        }
    }
}
