package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.QueryException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of groups, as the collection of the nested graph that they feed: those of the grouped node, at
 * its slots. Generated code extends it with what is told of them.
 */
public abstract class MemberRows extends RowNode {
    private final GroupNode groups;
    private final RowNode source;
    private final Follower moved;
    private final Follower outerStaled;
    private final Parts members;
    private final boolean fed;
    private final boolean counted;
    private boolean all;
    /** Whether a run began and did not end: an Error passed, and not all who are pushed were told. */
    private boolean running;

    /**
     * The rows of {@code groups}, or none unless {@code fed}; {@code counted} if something asks which groups
     * they changed in.
     */
    @SuppressWarnings("this-escape") // the groups tell it of rows once they run
    protected MemberRows(GroupNode groups, boolean fed, boolean counted) {
        this.members = fed ? groups.members : new Parts();
        this.fed = fed;
        this.groups = groups;
        this.source = groups.source;
        this.moved = new Follower(groups.moved);
        this.outerStaled = new Follower(groups.staled);
        this.counted = counted;
        if (fed) {
            groups.feeds(this);
        }
    }

    void touch(int from, int to) {
        if (counted) {
            if (from >= 0) {
                touched.addOnce(from);
            }
            if (to >= 0 && to != from) {
                touched.addOnce(to);
            }
        }
    }

    /** How many rows came, went or changed; {@link #next} gives them. */
    protected final int begin() {
        if (outerStaled.take()) {
            for (int i = 0; i < groups.staled.size; i++) {
                spread(groups.staled.slots[i]);
            }
        }
        all = moved.missed() || running;
        running = true;
        boolean any = moved.take();
        if (!fed) {
            return 0;
        }
        return all ? source.slots().limit : any ? groups.moved.size : 0;
    }

    private void spread(int outer) {
        Parts inner = groups.parts();
        for (int group = inner.first(outer); group >= 0; group = inner.next[group]) {
            staled.addOnce(group);
        }
    }

    /** The slot of the row number {@code i} of those that {@link #begin} counted. */
    protected final int next(int i) {
        return all ? i : groups.moved.slots[i];
    }

    /** Whether anything changed. */
    protected final boolean end() {
        running = false;
        boolean any = changes.end();
        any |= touched.end();
        any |= staled.end();
        return any;
    }

    @Override
    public @Nullable QueryException stale(int group) {
        return groups.within() == null || !groups.failing() ? null : groups.stale(groups.home(group));
    }

    @Override
    final boolean behind() {
        return groups.behind();
    }

    @Override
    boolean tells(int slot, QueryException stale) {
        return source.tells(slot, stale);
    }

    @Override
    final GroupNode within() {
        return groups;
    }

    /** The group of the row at {@code slot}, -1 if there is none. */
    @Override
    public final int home(int slot) {
        return members.at(slot);
    }

    @Override
    public final int size(int group) {
        return members.count(group);
    }

    @Override
    final Parts parts() {
        return members;
    }

    @Override
    final Slots slots() {
        return source.slots();
    }

    @Override
    int[] order() {
        return source.order();
    }

    @Override
    int ordered() {
        return source.ordered();
    }

    @Override
    protected final int compare(int slot, int other) {
        return source.compare(slot, other);
    }

    @Override
    final int age(int slot, int other) {
        return source.age(slot, other);
    }

    @Override
    final boolean moves() {
        return source.moves();
    }

    @Override
    public final boolean has(int slot) {
        return members.at(slot) >= 0;
    }

    @Override
    public final int size() {
        int size = 0;
        for (int slot = 0; slot < source.slots().limit; slot++) {
            size += has(slot) ? 1 : 0;
        }
        return size;
    }

    @Override
    public final @Nullable Object rowAt(int slot) {
        return source.rowAt(slot);
    }
}
