package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Undo;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a source are found by what they equal, or by their keys in a table; made when first asked
 * for, in O(n). What hashing and comparing rows throws, it throws before it has changed anything; taking rows
 * out, and back in where they were, does neither.
 *
 * <p>Invariant: once made, it holds every row that is alive.
 */
final class SourceIndex {
    /** The place of a row that was in no index. */
    private static final long NOWHERE = -2;

    private final RowSource source;
    private @Nullable RowIndex index;
    /** The hash of the key that was looked for last, if it is not there: mostly it is put next. */
    private int sought;

    private boolean missed;
    /** The columns of the row that is being changed, and where it stood. */
    private final Undo before = new Undo(0);

    private long place;

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
        sought = hash;
        missed = source.keyed();
        return -1;
    }

    /** A row came to {@code slot}, in a table under the key that was not found just before. */
    void add(int slot) {
        if (index == null) {
            return;
        }
        if (missed) {
            missed = false;
            index.addAlone(slot, sought);
        } else {
            index.add(slot);
        }
    }

    /** The row at {@code slot} goes. */
    void remove(int slot) {
        if (index != null) {
            index.remove(slot);
        }
    }

    /** Where the row at {@code slot} stands, for {@link #back}. */
    long place(int slot) {
        return index == null ? NOWHERE : index.place(slot);
    }

    /** The row at {@code slot}, which is in no index, was at {@code at} and is there again. */
    void back(int slot, long at) {
        if (index == null) {
            return;
        }
        if ((int) at == NOWHERE) {
            index = null; // it was made since; it is made again when it is asked for
        } else {
            index.back(slot, at);
        }
    }

    /** Before columns of the row at {@code slot} are written; a key stays. */
    void changing(int slot) {
        if (index != null && !source.keyed()) {
            place = index.place(slot);
            source.saveRow(slot, before);
            index.remove(slot);
        }
    }

    /** After columns of the row at {@code slot} were written: if the new row cannot be found, it is the old one again. */
    void changed(int slot) {
        if (index == null || source.keyed()) {
            return;
        }
        try {
            index.add(slot);
            before.clear();
        } catch (Throwable e) { // the user's hashCode or equals
            source.restoreRow(slot, before);
            index.back(slot, place);
            throw e;
        }
    }

    /** Throws {@link IllegalStateException} if an invariant does not hold. */
    void check() {
        if (index != null) {
            index.check();
        }
    }
}
