package dev.rivulet.runtime;

import java.util.Set;

/**
 * A graph belongs to one thread at a time. Finds out a second one on a best-effort basis: plain
 * fields, no locks, so that a graph that is used rightly pays nothing.
 */
final class Ownership {
    private static final int INSIDE =
            Stabilizer.RUNNING | Stabilizer.TRANSACTION | Stabilizer.DELIVERING;

    /** The methods of the stabilizer that are on the stack while it runs, delivers, or is in a transaction. */
    private static final Set<String> CALLS = Set.of("settle", "stabilize", "update", "whatIf");

    private static final String PACKAGE = Ownership.class.getPackageName() + ".";

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
        if ((engine.attention & INSIDE) == 0) {
            take();
            return;
        }
        Thread current = Thread.currentThread();
        if (owner == current && (engine.attention & Stabilizer.RUNNING) == 0) {
            return;
        }
        if (!inside(owner, current)) {
            engine.released();
            take();
            return;
        }
        if (owner != current) {
            throw inUse(current);
        }
        throw new IllegalStateException("a query of " + name()
                + " called its own graph; what a query reads must be a parameter");
    }

    /** Someone looks at what is there while {@code attention} is not 0: refuses other threads. */
    void peeking() {
        Thread current = Thread.currentThread();
        if (owner != current && (engine.attention & INSIDE) != 0 && inside(owner, current)) {
            throw inUse(current);
        }
    }

    private IllegalStateException inUse(Thread current) {
        return new IllegalStateException(name() + " is in use by thread '" + owner.getName()
                + "' and was entered by thread '" + current.getName()
                + "'; a graph belongs to one thread at a time");
    }

    /**
     * Whether {@code thread} is within a call of a graph, but for the one that asks, if it is {@code current}. The
     * word that says so is plain: what two threads write to it at once may get lost, and a graph be in use by
     * nobody. So before anyone is refused, the stack is looked at.
     */
    private static boolean inside(Thread thread, Thread current) {
        StackTraceElement[] frames = thread.getStackTrace();
        int from = 0;
        while (thread == current && from < frames.length && isOurs(frames[from])) {
            from++;
        }
        for (int i = from; i < frames.length; i++) {
            if (frames[i].getClassName().equals(Stabilizer.class.getName()) && CALLS.contains(frames[i].getMethodName())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOurs(StackTraceElement frame) {
        return frame.getClassName().startsWith("java.lang.Thread") || frame.getClassName().startsWith(PACKAGE);
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
