package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.Undo;
import dev.rivulet.runtime.Undoable;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Windows that closed while a node within them was stale as a whole: what they held last was stale, and so it
 * stays when the node is well again, for those who are to be told of them.
 */
final class ClosedStale implements Undoable {
    private final GroupNode groups;
    private @Nullable QueryException why;
    private long from;

    /** Of the windows of {@code groups}; of groups that are no windows none closes. */
    ClosedStale(GroupNode groups) {
        this.groups = groups;
    }

    /** The node is stale as {@code blocker} says; a rollback may have opened windows again. */
    void since(QueryException blocker) {
        ClosedWindows told = groups.told();
        if (told != null) {
            save();
            from = why == null ? told.closed() : Math.min(from, told.closed());
            why = blocker;
        }
    }

    /** Why {@code group} was stale when it closed; null if it was not, or is open. */
    @Nullable QueryException of(int group) {
        return why != null && groups.lingers(group) && groups.told().number(group) >= from ? why : null;
    }

    /** Whether the node was stale when it last could have run. */
    boolean any() {
        return why != null;
    }

    /** The node runs: gives each window that closed meanwhile to {@code take}, with why it is stale. */
    void end(ObjIntConsumer<QueryException> take) {
        save();
        QueryException was = why;
        groups.told().since(from, group -> take.accept(was, group));
        why = null;
    }

    private void save() {
        Undo undo = groups.undo();
        if (undo != null) {
            undo.push(from);
            undo.push((Object) why);
            undo.entry(this);
        }
    }

    @Override
    public void restore(Undo undo) {
        why = undo.popObject();
        from = undo.popLong();
    }
}
