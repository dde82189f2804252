package dev.rivulet.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Brings up to date what lazy edges ask for. A chain of them is followed first, as far as it is certain that what was
 * asked for will be again, and runs as straight-line code does, from its end. For all else there is a stack, so that
 * the thread's own does not grow with the chain: a check leaves what it looks at to that stack, and a query that asks
 * while so many others are asking already is broken off, and runs again once what it asked for is there.
 */
final class LazyDriver {
    /** So many queries may be asking at once; where chains are no longer, each query runs once. */
    private static final int DEEPEST = 32;
    /** A query that catches the signal, and goes on asking, is answered after so many times; the run is void. */
    private static final int MOST_SIGNALS = 8;

    private final Stabilizer engine;
    private final Topology topology;
    private final CarefulDriver careful;
    /** What is followed, for each level of asking. */
    private final long @Nullable [][] followed = new long[DEEPEST][];
    private LazyEdges @Nullable [] edges;
    private int[] waiting = new int[16];
    private int size;
    private int depth;
    /** What a query that was broken off asked for. */
    private int missing;
    private boolean rowsRan;
    /** Edges with this stamp lead to what is up to date, or will be before it is looked at. */
    private long stamp = 1;

    LazyDriver(Stabilizer engine, CarefulDriver careful) {
        this.engine = engine;
        this.topology = engine.topology();
        this.careful = careful;
    }

    /** A pass begins: nothing is known to be up to date. */
    void begin() {
        stamp++;
    }

    /** Brings up to date what {@code edge} leads to, on behalf of a check. */
    void look(LazyEdge edge) {
        if (edge.stamp != stamp && behind(edge)) {
            bring(edge.position);
            edge.stamp = stamp;
        }
    }

    /** The same on behalf of a query that is running; of {@code asking}, where that must end first. */
    void ask(LazyEdges asking, LazyEdge edge) {
        if (edge.stamp != stamp && behind(edge)) {
            if (depth >= DEEPEST && asking.signals < MOST_SIGNALS) {
                missing = edge.position;
                asking.signals++;
                throw Again.SIGNAL;
            }
            bring(edge.position);
            edge.stamp = stamp;
        }
    }

    /** Whether row operators ran, so that all others must run in the same pass; asked once for each time. */
    boolean rowsRan() {
        boolean ran = rowsRan;
        rowsRan = false;
        return ran;
    }

    /** Whether something that the value behind {@code edge} stands on waits for a run. Once it does not, it will not in this pass. */
    private boolean behind(LazyEdge edge) {
        Needs needs = topology.below(edge.position);
        for (int i = 0; i < needs.words.length; i++) {
            if ((engine.dirty(needs.words[i]) & needs.bits[i]) != 0L) {
                return true;
            }
        }
        edge.stamp = stamp;
        return false;
    }

    private void bring(int position) {
        int base = size;
        depth++;
        try {
            if (depth >= DEEPEST || !engine.calm() || !follow(position)) {
                push(position);
                while (size > base) {
                    if (settled(topology.below(waiting[size - 1]))) {
                        size--;
                    }
                }
            }
        } catch (Error e) {
            stamp++; // not all that was followed has been brought up to date
            throw e;
        } finally {
            size = base;
            depth--;
        }
    }

    /**
     * Runs what the value at {@code position} stands on, and what it will ask for as certain as that: the first of
     * what its last run asked for that is behind, if only its check is dirty; and so on. False where that is so
     * little that straight-line code, which looks at every word, is not worth it.
     */
    private boolean follow(int position) {
        int words = topology.positions() + 63 >> 6;
        long[] wanted = followed[depth - 1];
        if (wanted == null) {
            wanted = new long[words];
            followed[depth - 1] = wanted;
        }
        int count = 0;
        for (int at = position; at >= 0; at = next(at, wanted)) {
            count++;
        }
        boolean worth = 4 * count >= words;
        try {
            if (worth) {
                engine.advance(wanted);
            } else {
                stamp++; // what was followed is not brought up to date yet
            }
        } finally {
            Arrays.fill(wanted, 0, (position >> 6) + 1, 0L);
        }
        return worth;
    }

    /** Adds what the value at {@code position} stands on to {@code wanted}; answers what comes before it, or -1. */
    private int next(int position, long[] wanted) {
        Needs needs = topology.below(position);
        rowsRan |= needs.rows;
        boolean certain = needs.checked;
        for (int i = 0; i < needs.words.length; i++) {
            int word = needs.words[i];
            long dirty = engine.dirty(word) & needs.bits[i];
            long check = word == position - 1 >> 6 ? 1L << position - 1 : 0L;
            certain &= dirty == check;
            wanted[word] |= needs.bits[i];
        }
        return certain ? first(edges(position)) : -1;
    }

    /** The position of the first edge that is behind, which gets the stamp; -1 if one before it has moved. */
    private int first(LazyEdges asked) {
        for (int i = 0; i < asked.count; i++) {
            LazyEdge edge = asked.order[i];
            if (edge.position >= 0 && edge.stamp != stamp && behind(edge)) {
                edge.stamp = stamp;
                return edge.position;
            }
            if (edge.moved()) {
                return -1;
            }
        }
        return -1;
    }

    private LazyEdges edges(int position) {
        if (edges == null) {
            edges = new LazyEdges[topology.positions()];
        }
        LazyEdges known = edges[position];
        if (known == null) {
            known = engine.node(position).lazy();
            edges[position] = known;
        }
        return known;
    }

    private void push(int position) {
        if (size == waiting.length) {
            waiting = Arrays.copyOf(waiting, 2 * size);
        }
        waiting[size++] = position;
    }

    /** Runs what is dirty of {@code needs}, the lowest first; false if another position was pushed that comes before. */
    private boolean settled(Needs needs) {
        for (int i = 0; i < needs.words.length; i++) {
            int word = needs.words[i];
            for (long bits; (bits = engine.dirty(word) & needs.bits[i]) != 0L; ) {
                int position = 64 * word + Long.numberOfTrailingZeros(bits);
                if (!(topology.at(position) == null ? check(position) : ran(position))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Looks at what the last run asked for; false if something of it was pushed. */
    private boolean check(int position) {
        if (careful.looks(position)) {
            LazyEdges asked = edges(position + 1);
            for (int i = 0; i < asked.count; i++) {
                LazyEdge edge = asked.order[i];
                if (edge.position >= 0 && edge.stamp != stamp && behind(edge)) {
                    push(edge.position);
                    return false;
                }
                if (edge.moved()) {
                    engine.mark(position + 1);
                    break;
                }
            }
        }
        engine.unmark(position);
        return true;
    }

    /** Runs the node at {@code position}; false if it was broken off, and what it asked for pushed. */
    private boolean ran(int position) {
        rowsRan |= topology.entryAt(position).rows();
        try {
            careful.step(position);
            return true;
        } catch (Again signal) {
            push(missing);
            return false;
        }
    }

    /**
     * Ends a run that asked for what is not there yet. No exception that a query may catch; one that catches it
     * all the same, and returns, is ended when its suppliers close.
     */
    static final class Again extends Error {
        static final Again SIGNAL = new Again();
        private static final long serialVersionUID = 1L;

        private Again() {
            super("a query runs again once what it asked for is there; do not catch this", null, false, false);
        }
    }
}
