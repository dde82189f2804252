package dev.rivulet.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which nodes are stale, and why: those whose query threw, and those that depend on one. Groups of
 * which only some are stale are not, as a node; they are in {@code partly}. Invariant: {@code count}
 * is the number of entries of both, and the engine's attention has STALE exactly if it is not 0.
 */
final class StaleNodes {
    private final Stabilizer engine;
    private final Topology topology;
    private @Nullable QueryException @Nullable [] why;
    private @Nullable QueryException @Nullable [] partly;
    private int count;

    StaleNodes(Stabilizer engine, Topology topology) {
        this.engine = engine;
        this.topology = topology;
    }

    /** Why the node at {@code position} is stale; null if it is not. */
    @Nullable QueryException at(int position) {
        return why == null ? null : why[position];
    }

    /** Throws if the node at {@code position} is stale. */
    void check(int position) {
        QueryException stale = at(position);
        if (stale != null) {
            throw stale.anew();
        }
    }

    /**
     * Throws the first of the stale nodes of {@code wanted}, or {@code before} if it is given, with
     * every other failure suppressed in it.
     */
    void checkAll(long[] wanted, @Nullable Throwable before) {
        Throwable first = before;
        for (int position = 0; count > 0 && position < topology.positions(); position++) {
            QueryException stale = (wanted[position >> 6] & 1L << position) == 0 ? null : any(position);
            if (stale != null && (first == null || Failures.remembered(first) != stale)) {
                first = first == null ? stale.anew() : Failures.with(first, stale.anew());
            }
        }
        if (first != null) {
            throw Failures.unchecked(first);
        }
    }

    private @Nullable QueryException any(int position) {
        QueryException whole = at(position);
        return whole != null || partly == null ? whole : partly[position];
    }

    /**
     * Why the first stale node that {@code position} reads eagerly is stale, or null; row operators
     * count only if {@code rows}.
     */
    @Nullable QueryException blocker(int position, boolean rows) {
        if (why == null || count == 0) {
            return null;
        }
        for (String read : topology.at(position).reads()) {
            Topology.Entry from = topology.entry(read);
            if (from.position() >= 0 && why[from.position()] != null && (rows || !from.rows())) {
                return why[from.position()];
            }
        }
        return null;
    }

    /** The node at {@code position} cannot run because of {@code blocker}. */
    void block(int position, QueryException blocker) {
        set(position, blocker);
        engine.node(position).blocked(blocker);
        engine.unmark(position);
        engine.markDependents(position);
    }

    /** Straight-line code threw {@code thrown}: of what it was to run, {@code wanted}, the first that is still dirty. */
    void failed(long[] wanted, Throwable thrown) {
        failed(first(wanted), thrown);
    }

    private int first(long[] wanted) {
        for (int word = 0; word < wanted.length; word++) {
            long bits = engine.dirty(word) & wanted[word];
            if (bits != 0L) {
                return 64 * word + Long.numberOfTrailingZeros(bits);
            }
        }
        throw new AssertionError("nothing was running");
    }

    /**
     * The node at {@code position} threw {@code thrown}: remembered until something it reads changes. If rows
     * that it reads are stale, that is what it is stale for: it saw but some of them.
     */
    void failed(int position, Throwable thrown) {
        QueryException first = blocker(position, true);
        if (first == null) {
            first = isOurs(thrown) ? ((QueryException) thrown).remembered() : describe(position, thrown);
        }
        block(position, first);
    }

    /** The node at {@code position} ran well; answers whether it was stale before. */
    boolean mend(int position) {
        if (at(position) == null) {
            return false;
        }
        set(position, null);
        return true;
    }

    /** Every entry, for a savepoint; null when there is none. */
    @Nullable QueryException @Nullable [] snapshot() {
        return why == null || count == 0 ? null : why.clone();
    }

    /** Takes a savepoint's entries back. */
    void restore(@Nullable QueryException @Nullable [] snapshot) {
        for (int position = 0; position < topology.positions(); position++) {
            set(position, snapshot == null ? null : snapshot[position]);
        }
    }

    private void set(int position, @Nullable QueryException stale) {
        if (why == null) {
            if (stale == null) {
                return;
            }
            why = new QueryException[topology.positions()];
        }
        replace(why, position, stale);
    }

    /** Of the groups at {@code position} one is stale, as {@code first} says; null if none is. */
    void partly(int position, @Nullable QueryException first) {
        if (partly == null) {
            if (first == null) {
                return;
            }
            partly = new QueryException[topology.positions()];
        }
        replace(partly, position, first);
    }

    private void replace(@Nullable QueryException[] all, int position, @Nullable QueryException next) {
        count += (next == null ? 0 : 1) - (all[position] == null ? 0 : 1);
        all[position] = next;
        engine.attention = count == 0
                ? engine.attention & ~Stabilizer.STALE
                : engine.attention | Stabilizer.STALE;
    }

    /** Whether {@code thrown} came through a lazy edge of this graph. */
    boolean isOurs(Throwable thrown) {
        if (why != null && thrown instanceof QueryException told) {
            for (QueryException stale : why) {
                if (stale == told.remembered()) {
                    return true;
                }
            }
        }
        return false;
    }

    private QueryException describe(int position, Throwable thrown) {
        if (thrown instanceof RowException row) {
            return row.of(topology.at(position).node(), topology.graph());
        }
        Topology.Entry entry = topology.at(position);
        List<String> values = new LastValues(engine).read(position);
        String message = "node '" + entry.name() + "' of " + topology.graph() + " threw " + Quoted.thrown(thrown)
                + (values.isEmpty() ? "" : "; it read " + String.join(", ", values));
        return new QueryException(entry.name(), message, thrown);
    }
}
