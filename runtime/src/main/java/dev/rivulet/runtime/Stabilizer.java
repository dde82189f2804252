package dev.rivulet.runtime;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The engine of one graph. Generated code extends it with the nodes, the dirty words and the
 * straight-line driver; here are the careful driver and everything rare: stale nodes, transactions,
 * listeners, recording, threads.
 *
 * <p>Invariants outside of a run: a node whose dirty bit is off and that is not stale holds the
 * value of a computation from scratch; {@code attention} has {@link #STALE} exactly while a node is
 * stale, {@link #TRANSACTION} within update and whatIf, {@link #RECORDING} for good if asked.
 */
@SuppressWarnings("this-escape") // its parts keep it, and use it only once it runs
public abstract class Stabilizer {
    static final int RUNNING = 1;
    static final int TRANSACTION = 2;
    static final int STALE = 4;
    static final int RECORDING = 8;
    static final int DELIVERING = 16;

    /** What makes the careful driver run; 0 when nothing rare is under way. For generated code. */
    public int attention;
    /** Whether there are subscriptions, so that {@code stabilize()} has work though nothing is dirty. */
    public boolean listened;

    private final Topology topology;
    private final Ownership ownership = new Ownership(this);
    private final StaleNodes stale;
    private final CarefulDriver careful;
    private final LazyDriver lazy;
    private final Listeners listeners = new Listeners(this);
    private Node @Nullable [] nodes;
    private @Nullable Transaction transaction;
    private @Nullable Recorder recorder;
    private long passes;

    /** An engine whose nodes all wait for their first run. */
    protected Stabilizer(Topology topology) {
        this.topology = topology;
        this.stale = new StaleNodes(this, topology);
        this.careful = new CarefulDriver(this, stale);
        this.lazy = new LazyDriver(this, careful);
    }

    /** The straight-line driver: runs what is dirty of {@code wanted}, in order, until one throws. */
    protected abstract void run(long[] wanted) throws Throwable;

    /** The dirty bits of positions {@code 64 * word} and up. */
    protected abstract long dirty(int word);

    /** Sets the dirty bits of positions {@code 64 * word} and up. */
    protected abstract void dirty(int word, long bits);

    /** The nodes by position, null where a check stands. Asked for once, when first needed. */
    protected abstract Node[] nodes();

    /** The inputs in the order of the topology. */
    protected abstract Cell[] inputs();

    /** What reads what. */
    public final Topology topology() {
        return topology;
    }

    /** Before anything is changed: refuses other threads, and queries. */
    public final void enter() {
        if (attention != 0) {
            ownership.entering();
        }
    }

    /** Before anything is read without a run: refuses other threads while one is inside. */
    public final void peek() {
        if (attention != 0) {
            ownership.peeking();
        }
    }

    /** Before the input number {@code number} takes another value. */
    public final void changing(int number, Cell input) {
        if (attention != 0) {
            if (transaction != null) {
                transaction.setting(number, input);
            }
            if (recorder != null) {
                recorder.written(topology.entries().get(number).name());
            }
        }
    }

    /**
     * Brings the node at {@code position} up to date.
     *
     * @throws QueryException if it is stale
     */
    public final void demand(int position) {
        settle(topology.needs(position));
        if ((attention & STALE) != 0) {
            stale.check(position);
        }
    }

    /** Brings everything up to date that no guard keeps from running; tells no one. */
    public final void bring() {
        settle(topology.stabilizeNeeds());
    }

    /** Brings everything up to date that no guard keeps from running, and tells the listeners. */
    public final void stabilize() {
        if ((attention & DELIVERING) != 0) {
            ownership.entering();
            throw new IllegalStateException(
                    "stabilize() called by a listener; setting inputs is enough: another round follows");
        }
        if (transaction != null) {
            settle(listeners.wanted());
            stale.checkAll(listeners.wanted(), null);
        } else {
            listeners.stabilize();
        }
    }

    /** Brings up to date what {@code wanted} names; stale nodes are remembered, not thrown. */
    final void settle(long[] wanted) {
        if (attention != 0) {
            ownership.entering();
        } else {
            ownership.take();
        }
        attention |= RUNNING;
        passes++;
        lazy.begin();
        try {
            advance(wanted);
            if (lazy.rowsRan()) {
                advance(topology.rowsNeeds());
            }
        } finally {
            attention &= ~RUNNING;
        }
    }

    /** Runs what is dirty of {@code wanted}, by straight-line code where nothing rare is under way. */
    final void advance(long[] wanted) {
        if (calm()) {
            try {
                run(wanted);
                if (!handsOver()) {
                    return;
                }
            } catch (Error e) {
                throw e;
            } catch (Throwable e) {
                stale.failed(wanted, e);
            }
        }
        careful.run(wanted);
    }

    /**
     * Whether straight-line code must end, for something became stale while it ran: what a lazy edge
     * asked for threw, and a guard held.
     */
    public final boolean handsOver() {
        return !calm();
    }

    /** Whether nothing rare is under way. */
    final boolean calm() {
        return (attention & ~RUNNING) == 0;
    }

    /** The number of the pass under way, or of the last one; from 1 on. */
    public final long pass() {
        return passes;
    }

    /** On behalf of a lazy edge of a query that runs: brings its node up to date; answers why that is stale. */
    final @Nullable QueryException ask(LazyEdges asking, LazyEdge edge) {
        ownership.askedBy(Thread.currentThread());
        lazy.ask(asking, edge);
        return stale.at(edge.position);
    }

    /** Brings up to date what {@code edge} leads to, for the last run asked for it. */
    final void look(LazyEdge edge) {
        if (edge.position >= 0) {
            lazy.look(edge);
        }
    }

    final Node node(int position) {
        if (nodes == null) {
            nodes = nodes();
        }
        return nodes[position];
    }

    /** Marks {@code position}: it will run before it is read again. */
    public final void mark(int position) {
        dirty(position >> 6, dirty(position >> 6) | 1L << position);
    }

    final void unmark(int position) {
        dirty(position >> 6, dirty(position >> 6) & ~(1L << position));
    }

    final boolean marked(int position) {
        return (dirty(position >> 6) & 1L << position) != 0L;
    }

    final void markDependents(int position) {
        for (int dependent : topology.dependents(position)) {
            mark(dependent);
        }
        if (recorder != null) {
            recorder.changed(position);
        }
    }

    /** Whether something that the node at {@code position} reads is stale. */
    public final boolean stalled(int position) {
        return cause(position) != null;
    }

    /** Of the groups at {@code position} one is stale, as {@code first} says; null if none is. */
    public final void partly(int position, @Nullable QueryException first) {
        stale.partly(position, first);
    }

    /** Why the node at {@code position} is stale as a whole; null if it is not. Brings nothing up to date. */
    public final @Nullable QueryException why(int position) {
        return stale.at(position);
    }

    /** Throws if the node at {@code position} is stale as a whole. Brings nothing up to date. */
    public final void well(int position) {
        stale.check(position);
    }

    /** Why the first stale node that the one at {@code position} reads is stale; null if none is. */
    public final @Nullable QueryException cause(int position) {
        return (attention & STALE) == 0 ? null : stale.blocker(position, true);
    }

    /** Whether {@code thrown} tells of a node that is stale as a whole. */
    public final boolean tells(QueryException thrown) {
        return stale.isOurs(thrown);
    }

    final StaleNodes stale() {
        return stale;
    }

    final Listeners listeners() {
        return listeners;
    }

    /** The update or whatIf under way, or null. */
    final @Nullable Transaction transaction() {
        return transaction;
    }

    /** The log that changes are written to within update and whatIf, else null. */
    public final @Nullable Undo undo() {
        return transaction == null ? null : transaction.undo;
    }

    /** Makes the changes of {@code changes} one: if it throws, none is kept. */
    public final <G> void update(G graph, Consumer<? super G> changes) {
        Transaction inner = begin();
        boolean done = false;
        try {
            changes.accept(graph);
            done = true;
        } finally {
            end(inner, done);
        }
    }

    /** What {@code question} answers after {@code changes}, all of which is taken back again. */
    public final <G, R> R whatIf(
            G graph, Consumer<? super G> changes, Function<? super G, ? extends R> question) {
        Transaction inner = begin();
        try {
            changes.accept(graph);
            return question.apply(graph);
        } finally {
            end(inner, false);
        }
    }

    private Transaction begin() {
        enter();
        if ((attention & DELIVERING) == 0) {
            ownership.take();
        }
        Transaction inner = new Transaction(this, transaction);
        transaction = inner;
        attention |= TRANSACTION;
        return inner;
    }

    private void end(Transaction inner, boolean kept) {
        try {
            if (kept) {
                inner.keep();
            } else {
                inner.rollback();
            }
        } finally {
            transaction = inner.outer;
            if (transaction == null) {
                attention &= ~TRANSACTION;
            }
        }
    }

    /** Nobody is inside, though it was said that someone is: two threads wrote that at once. */
    final void released() {
        attention &= ~(RUNNING | DELIVERING);
        while (transaction != null) {
            end(transaction, false);
        }
        attention &= ~TRANSACTION;
    }

    /** From now on every run is recorded. */
    public final void record(Recorder with) {
        recorder = with;
        attention |= RECORDING;
    }

    /** What records the runs; null if nobody asked. */
    public final @Nullable Recorder recorder() {
        return recorder;
    }

    /** The outputs with their values as last computed; runs nothing. A value that waits for a run has a '?'. */
    public final String outputs() {
        peek();
        return new LastValues(this).outputs();
    }
}
