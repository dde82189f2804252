package dev.rivulet.runtime.collection;

/** Follows the changes of one more source of an operator that has several. */
final class RowInput {
    private static final Changes NOTHING = new Changes();

    final RowNode node;
    private final Changes all = new Changes();
    private final Follower changes;
    private final Follower staled;

    RowInput(RowNode node) {
        this.node = node;
        this.changes = new Follower(node.changes);
        this.staled = new Follower(node.staled);
    }

    /** Whether a list of changes was missed. */
    boolean missed() {
        return changes.missed();
    }

    /** The slots that changed, or all if {@code everything}. */
    Changes begin(boolean everything) {
        boolean any = changes.take();
        if (everything) {
            all.all(node.slots().limit);
            return all;
        }
        return any ? node.changes : NOTHING;
    }

    /** Has {@code operator} tell of the groups in which the node became stale, or well. */
    void spread(RowOperator operator) {
        operator.spread(node, staled);
    }
}
