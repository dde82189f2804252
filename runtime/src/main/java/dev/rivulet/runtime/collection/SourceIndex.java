package dev.rivulet.runtime.collection;

import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a source are found by what they equal, or by their keys in a table; made when first asked
 * for, in O(n). Invariant: once made, it holds every row that is alive.
 */
final class SourceIndex {
    private final RowSource source;
    private @Nullable RowIndex index;

    SourceIndex(RowSource source) {
        this.source = source;
    }

    /** The slot of the oldest row that equals {@code row}, in a table of the row of that key; or -1. */
    int find(Object row) {
        if (index == null) {
            index = new RowIndex(source);
        }
        int hash = source.hashOf(row);
        for (int cell = index.cell(hash); index.slot(cell) >= 0; cell = index.next(cell)) {
            int slot = index.slot(cell);
            if (index.hashed(slot, hash) && source.matches(slot, row)) {
                return slot;
            }
        }
        return -1;
    }

    /** A row came to {@code slot}. */
    void add(int slot) {
        if (index != null) {
            index.add(slot);
        }
    }

    /** The row at {@code slot} goes. */
    void remove(int slot) {
        if (index != null) {
            index.remove(slot);
        }
    }

    /** Before columns of the row at {@code slot} are written; a key stays. */
    void changing(int slot) {
        if (index != null && !source.keyed()) {
            index.remove(slot);
        }
    }

    /** After columns of the row at {@code slot} were written. */
    void changed(int slot) {
        if (index != null && !source.keyed()) {
            index.add(slot);
        }
    }

    /** Throws {@link IllegalStateException} if an invariant does not hold. */
    void check() {
        if (index != null) {
            index.check();
        }
    }
}
