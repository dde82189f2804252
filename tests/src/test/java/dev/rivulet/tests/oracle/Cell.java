package dev.rivulet.tests.oracle;

import java.util.HashMap;
import java.util.Map;

/**
 * What the model remembers of a node: the value last published, and how often that changed. Values
 * are always worked out anew; this says which of them count as changes, and so which calls must be
 * made, and keeps the one thing that may depend on history, the value that a tolerance refers to.
 */
final class Cell {
    Object value;
    boolean published;
    Stale stale;
    /** Changes that any engine must see. */
    int must;
    /** Changes of the value alone. */
    int changes;
    /** Changes that an engine may see: an equal row in place of another, a rollback. */
    int may;
    /** The changes of each node that the last run read, {@code must} and {@code may}; null before it. */
    Map<String, int[]> seen;

    Cell() {}

    Cell(Cell other) {
        value = other.value;
        published = other.published;
        stale = other.stale;
        must = other.must;
        changes = other.changes;
        may = other.may;
        seen = other.seen;
    }

    /** What a reader sees of this node's changes. */
    int[] version() {
        return new int[] {must, may, 0};
    }

    /** What who asked for the value sees: not that it was stale meanwhile. */
    int[] asked() {
        return new int[] {changes, may, stale == null ? 0 : stale.failure()};
    }

    /** Whether what the last run read changed since, for certain (0) or perhaps (1). */
    boolean outdated(Map<String, int[]> now, int certainty) {
        if (seen == null) {
            return true;
        }
        for (Map.Entry<String, int[]> entry : seen.entrySet()) {
            int[] current = now.get(entry.getKey());
            int[] then = entry.getValue();
            if (current != null
                    && (current[certainty] != then[certainty] || certainty == 0 && current[2] != then[2])) {
                return true;
            }
        }
        return false;
    }

    void saw(Map<String, int[]> now) {
        seen = new HashMap<>(now);
    }

    /** What this saw of {@code input} as it {@code was}, it has seen as it {@code is}. */
    void skip(String input, Cell was, Cell is) {
        int[] then = seen == null ? null : seen.get(input);
        if (then != null && then[0] == was.must) {
            seen = new HashMap<>(seen);
            seen.put(input, new int[] {is.must, then[1], then[2]});
        }
    }

    /** The node ran and gave {@code next}. */
    void publish(Object next, Cut cut) {
        boolean differs = !published || cut.changed(value, next);
        if (differs) {
            value = next;
            published = true;
            changes++;
        }
        if (differs || stale != null) {
            must++;
        }
        stale = null;
    }

    /** The node has no value for {@code reason}. */
    void fail(Stale reason) {
        if (stale == null || stale.failure() != reason.failure()) {
            must++;
        }
        stale = reason;
    }
}
