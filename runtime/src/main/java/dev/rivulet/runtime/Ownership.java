package dev.rivulet.runtime;

/**
 * A graph belongs to one thread at a time. Finds out a second one on a best-effort basis: plain
 * fields, no locks, so that a graph that is used rightly pays nothing.
 */
final class Ownership {
    private static final int INSIDE =
            Stabilizer.RUNNING | Stabilizer.TRANSACTION | Stabilizer.DELIVERING;

    private final Stabilizer engine;
    private Thread owner = Thread.currentThread();

    Ownership(Stabilizer engine) {
        this.engine = engine;
    }

    /** The current thread is inside from now on. Stores only when the thread is another one. */
    void take() {
        Thread current = Thread.currentThread();
        if (owner != current) {
            owner = current;
        }
    }

    /** Someone calls the graph while {@code attention} is not 0: refuses other threads, and queries. */
    void entering() {
        Thread current = Thread.currentThread();
        if ((engine.attention & INSIDE) == 0) {
            take();
            return;
        }
        if (owner != current) {
            throw new IllegalStateException(name() + " is in use by thread '" + owner.getName()
                    + "' and was entered by thread '" + current.getName()
                    + "'; a graph belongs to one thread at a time");
        }
        if ((engine.attention & Stabilizer.RUNNING) != 0) {
            throw new IllegalStateException("a query of " + name()
                    + " called its own graph; what a query reads must be a parameter");
        }
    }

    /** A lazy edge is asked by {@code current}, which must be the one that runs the graph. */
    void askedBy(Thread current) {
        if (owner != current) {
            throw new IllegalStateException("a supplier of " + name() + " was asked by thread '"
                    + current.getName() + "' while thread '" + owner.getName() + "' runs the graph");
        }
    }

    private String name() {
        return engine.topology().graph();
    }
}
