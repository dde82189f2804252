package dev.rivulet.runtime.collection;

/** The least, or greatest, values of windows, found among those of their panes. */
public abstract class PaneEnds extends PaneMerge {
    private final LongHeaps ofPanes;
    private final LongHeaps ends = new LongHeaps(this, 0);

    /** For the windows of {@code rows}, the {@code pairs}, the first of {@code values} by {@code ofPanes}. */
    @SuppressWarnings("this-escape") // the heaps keep it, and ask it once there are rows
    protected PaneEnds(MemberRows rows, WindowPairs pairs, RowNode values, LongHeaps ofPanes) {
        super(rows, pairs, values);
        this.ofPanes = ofPanes;
    }

    /** The slot of the value that comes first in {@code window}, which has some. */
    public final int top(int window) {
        return ofPanes.top(paneOf(ends.top(window)));
    }

    @Override
    final void bring(int window, int pair, int pane) {
        ends.add(window, pair, ofPanes.least(pane));
    }

    @Override
    final void takeBack(int window, int pair) {
        ends.remove(window, pair);
    }

    @Override
    protected final void growGroups(int capacity) {
        super.growGroups(capacity);
        ends.grow(capacity);
    }
}
