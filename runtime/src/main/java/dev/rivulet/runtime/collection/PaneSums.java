package dev.rivulet.runtime.collection;

/** Exact sums of windows, added up from those of their panes. */
public abstract class PaneSums<S extends Sums<S>> extends PaneMerge {
    /** The sums by window. */
    public final S sums;

    private final S ofPanes;
    private final S brought;

    /**
     * For the windows of {@code rows}, the {@code pairs}, the sums of {@code values} that {@code ofPanes} holds by
     * pane, put into {@code sums}; {@code brought}, empty as well, is for what each pair brought.
     */
    protected PaneSums(MemberRows rows, WindowPairs pairs, RowNode values, S ofPanes, S sums, S brought) {
        super(rows, pairs, values);
        this.ofPanes = ofPanes;
        this.sums = sums;
        this.brought = brought;
    }

    @Override
    final void bring(int window, int pair, int pane) {
        brought.add(pair, ofPanes, pane);
        sums.add(window, brought, pair);
    }

    @Override
    final void takeBack(int window, int pair) {
        sums.remove(window, brought, pair);
        brought.clear(pair);
    }

    @Override
    final void growPairs(int capacity) {
        brought.grow(capacity);
    }

    @Override
    protected final void growGroups(int capacity) {
        super.growGroups(capacity);
        sums.grow(capacity);
    }
}
