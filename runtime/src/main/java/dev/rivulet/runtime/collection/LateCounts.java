package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Undo;
import dev.rivulet.runtime.Undoable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How many rows were late, in each of the groups around the windows; in an outermost graph, in all. */
final class LateCounts {
    private final @Nullable GroupNode around;
    private long[] count = {};
    private long[] life = {};
    private final Undoable back = this::restore;

    LateCounts(@Nullable GroupNode around) {
        this.around = around;
    }

    /** One more in {@code group}. */
    void add(int group, @Nullable Undo undo) {
        if (group >= count.length) {
            int capacity = Math.max(group + 1, 2 * count.length);
            count = Arrays.copyOf(count, capacity);
            life = Arrays.copyOf(life, capacity);
        }
        long before = in(group);
        if (undo != null) {
            undo.push(count[group]);
            undo.push(life[group]);
            undo.push((long) group);
            undo.entry(back);
        }
        count[group] = before + 1;
        life[group] = stamp(group);
    }

    /** How many in {@code group}. */
    long in(int group) {
        return group < count.length && life[group] == stamp(group) ? count[group] : 0;
    }

    /** Another once the group is another. */
    private long stamp(int group) {
        return around == null ? 0 : around.stamp(group);
    }

    private void restore(Undo undo) {
        int group = (int) undo.popLong();
        life[group] = undo.popLong();
        count[group] = undo.popLong();
    }
}
