package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.QueryException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What an operator reads besides the rows of its source, and which of its rows a change there concerns. */
final class Edge extends Follower {
    /** Which rows of the operator a changed slot of the node concerns. */
    enum Reach {
        /** That at the same slot. */
        SLOT,
        /** The same, where the value is asked for only at times. */
        ASKED,
        /** All rows of the group at that slot. */
        ROWS,
        /** All groups within the group at that slot. */
        INNER,
        /** The group around that at that slot. */
        AROUND,
        /** All windows that the pane at that slot is in. */
        PANE
    }

    private final @Nullable RowNode node;
    private final Reach reach;
    private boolean news;

    Edge(@Nullable RowNode node, Changes list, Reach reach) {
        super(list);
        this.node = node;
        this.reach = reach;
    }

    @Override
    boolean take() {
        news = super.take();
        return news;
    }

    /** Whether what changed there stands at the slots of the operator. */
    boolean direct() {
        return reach == Reach.SLOT || reach == Reach.ASKED;
    }

    /** Adds what of {@code operator} is to be handled for the news here. */
    void addTo(Changes rows, EdgedRows operator) {
        if (!take()) {
            return;
        }
        for (int i = 0; i < list.size; i++) {
            int slot = list.slots[i];
            if (direct()) {
                rows.addOnce(slot);
            } else if (reach == Reach.AROUND) {
                around(rows, node.home(slot));
            } else if (reach == Reach.PANE) {
                operator.addOfPane((PaneNode) node.within(), slot, rows);
            } else {
                Parts parts = operator.inner();
                for (int row = parts.first(slot); row >= 0; row = parts.next[row]) {
                    rows.addOnce(row);
                }
            }
        }
    }

    private static void around(Changes rows, int group) {
        if (group >= 0) { // else it is gone, and that was told of where it stood
            rows.addOnce(group);
        }
    }

    /** Tells {@code staled} of the groups whose scalar, read for all their rows, became stale, or well. */
    void spread(Changes staled) {
        boolean own = reach == Reach.ROWS && node != null && list == node.staled;
        for (int i = 0; own && news && i < list.size; i++) {
            staled.addOnce(list.slots[i]);
        }
        news = false;
    }

    /** Why the node is stale for {@code group}, one of those {@code operator} is in, or holds; null if it is not. */
    @Nullable QueryException stale(int group, EdgedRows operator) {
        if (node == null || reach != Reach.SLOT && node instanceof GroupNode) {
            return null; // of the groups around only the key is read
        }
        return switch (reach) {
            case SLOT -> operator instanceof GroupValues ? node.stale(group) : null;
            case ROWS -> node.stale(group);
            case INNER -> node.stale(operator.source.home(group));
            case ASKED, AROUND, PANE -> null;
        };
    }

    /** Whether the node said {@code stale} of the row at {@code slot}. */
    boolean tells(int slot, QueryException stale) {
        if (node == null) {
            return false;
        }
        return switch (reach) {
            case SLOT, ASKED -> node.stale(slot) == stale || node.tells(slot, stale);
            case AROUND -> Arrays.stream(node.parts().rows(slot)).anyMatch(inner -> node.tells(inner, stale));
            default -> false;
        };
    }
}
