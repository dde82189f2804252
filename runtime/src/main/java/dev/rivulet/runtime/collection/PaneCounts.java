package dev.rivulet.runtime.collection;

/** How many rows the windows have by their panes. */
public abstract class PaneCounts extends PaneMerge {
    /** For the windows of {@code rows}, the {@code pairs}, how many of {@code values} their panes have. */
    protected PaneCounts(MemberRows rows, WindowPairs pairs, RowNode values) {
        super(rows, pairs, values);
    }
}
