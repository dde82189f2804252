package dev.rivulet.runtime.collection;

/** Follows the changes of one more source of an operator that has several. */
final class RowInput {
    private static final Changes NOTHING = new Changes();

    final RowNode node;
    private final Changes all = new Changes();
    private int seen;

    RowInput(RowNode node) {
        this.node = node;
    }

    /** Whether a list of changes was missed. */
    boolean missed() {
        return node.changes.epoch - seen > 1;
    }

    /** The slots that changed, or all if {@code everything}. */
    Changes begin(boolean everything) {
        boolean any = node.changes.epoch != seen;
        seen = node.changes.epoch;
        if (everything) {
            all.all(node.slots().limit);
            return all;
        }
        return any ? node.changes : NOTHING;
    }
}
