package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.RowException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What windows know of the values in their panes. Its rows are the pairs of panes and windows: each brings
 * its window what the pane holds, and takes back what it brought before. A pane in which any number of
 * values changed costs O(windows it is in), once in a run; merging is exact, so that a window is what its
 * rows alone would make it.
 *
 * <p>Invariant outside of a run: {@code in} has the window of each pair, and {@code part} the number of values that
 * it brought there.
 */
public abstract class PaneMerge extends RowOperator {
    /** The panes' values. */
    final RowNode values;

    private final WindowPairs pairs;
    private final Follower paneStaled;
    /* by pair */
    private int[] in = {};
    private int[] part = {};
    /* by window */
    private int[] count = {};

    /** For the windows of {@code rows}, the {@code pairs}, what the panes know of {@code values}. */
    @SuppressWarnings("this-escape") // what it adds edges to asks nothing before it runs
    protected PaneMerge(MemberRows rows, WindowPairs pairs, RowNode values) {
        super(rows, false);
        this.pairs = pairs;
        this.values = values;
        this.paneStaled = new Follower(values.staled);
        readsPanes(values);
    }

    /** The pair brings {@code window} what {@code pane}, which is not empty, holds. */
    void bring(int window, int pair, int pane) {}

    /** The pair takes from {@code window} what it brought. */
    void takeBack(int window, int pair) {}

    /** Makes room for {@code capacity} pairs. */
    void growPairs(int capacity) {}

    @Override
    protected void growGroups(int capacity) {
        count = Arrays.copyOf(count, capacity);
    }

    @Override
    public final boolean recompute() throws RowException {
        Changes rows = begin(false);
        for (int i = 0; i < rows.size; i++) {
            push(rows.slots[i]);
        }
        return end();
    }

    private void push(int pair) {
        try {
            remove(pair);
            int window = source.home(pair);
            if (window >= 0) {
                add(window, pair);
            }
        } catch (Error e) {
            broken();
            throw e;
        }
    }

    private void remove(int pair) {
        int window = pair < in.length ? in[pair] : -1;
        if (window < 0) {
            return;
        }
        in[pair] = -1;
        touched.addOnce(window);
        if (part[pair] > 0) {
            takeBack(window, pair);
            count[window] -= part[pair];
        }
    }

    private void add(int window, int pair) {
        if (pair >= in.length) {
            int capacity = Capacity.next(in.length, pair + 1);
            in = Parts.grown(in, capacity);
            part = Arrays.copyOf(part, capacity);
            growPairs(capacity);
        }
        int pane = paneOf(pair);
        in[pair] = window;
        part[pair] = values.size(pane);
        touched.addOnce(window);
        if (part[pair] > 0) {
            bring(window, pair, pane);
            count[window] += part[pair];
        }
    }

    final int paneOf(int pair) {
        return pairs.origin[pair];
    }

    @Override
    protected final void reset() {
        for (int pair = 0; pair < in.length; pair++) {
            remove(pair);
        }
    }

    @Override
    final void addOfPane(PaneNode panes, int pane, Changes rows) {
        pairs.forPairs(pane, rows::addOnce);
    }

    @Override
    void spread() {
        super.spread();
        if (paneStaled.take()) {
            for (int i = 0; i < values.staled.size; i++) {
                ((PaneNode) values.within()).forWindows(values.staled.slots[i], staled::addOnce);
            }
        }
    }

    /** As the earliest of its panes that is stale says. */
    @Override
    public final @Nullable QueryException stale(int window) {
        if (!within().failing()) {
            return null;
        }
        int first = -1;
        Parts ofWindow = source.parts();
        for (int pair = ofWindow.first(window); pair >= 0; pair = ofWindow.next[pair]) {
            boolean earlier = first < 0 || pairs.start[pair] < pairs.start[first];
            if (earlier && values.stale(paneOf(pair)) != null) {
                first = pair;
            }
        }
        return first < 0 ? upstream(window) : values.stale(paneOf(first));
    }

    /** How many values the panes of {@code window} hold. */
    @Override
    public final int size(int window) {
        return count[window];
    }

    @Override
    public final boolean has(int slot) {
        return slot < in.length && in[slot] >= 0;
    }

    @Override
    public final int size() {
        return source.size();
    }
}
