package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Channel;
import dev.rivulet.runtime.Stabilizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A subscription to groups. It collects the groups of which anything is announced, by the node of groups
 * and by every node within them, each once, and tells what became of them since it last told. Nothing in
 * the graph costs more for it but the announcements.
 *
 * <p>Invariant: {@code told} has the life of each group that the listener knows of, 0 for none.
 */
public final class GroupChannel<K, G> extends Channel {
    private final GroupNode groups;
    private final GroupListener<? super K, ? super G> listener;
    private SlotList waiting = new SlotList();
    private final List<Runnable> untaps = new ArrayList<>();
    /** The nodes within the groups, and which of them were stale as a whole when the listener was told last. */
    private final List<RowNode> watched = new ArrayList<>();

    private final BitSet stale = new BitSet();
    private long[] told = {};
    private @Nullable Object[] keys = {};

    /** Tells {@code listener} of {@code groups}, outermost ones, which stand at {@code position}. */
    public GroupChannel(
            Stabilizer engine, int position, GroupNode groups, GroupListener<? super K, ? super G> listener) {
        super(engine, position, listener);
        this.groups = groups;
        this.listener = listener;
        for (int slot : groups.inOrder(0)) {
            waiting.addOnce(slot);
        }
        tap(groups.changes, groups);
        tap(groups.visited, groups);
        nodes().forEach(node -> {
            if (node instanceof RowNode rows && isWithin(rows)) {
                watch(rows);
            }
        });
    }

    private boolean isWithin(RowNode rows) {
        for (GroupNode around = rows.within(); around != null; around = around.within()) {
            if (around == groups || around instanceof PaneNode panes && panes.makes(groups)) {
                return true;
            }
        }
        return false;
    }

    private void watch(RowNode rows) {
        stale.set(watched.size(), groups.engine.why(rows.position()) != null);
        watched.add(rows);
        GroupNode around = rows.within();
        tap(rows.touched, around);
        tap(rows.staled, around);
        if (rows instanceof GroupValues) {
            tap(rows.changes, around);
        } else {
            tap(rows.changes, slot -> take(rows.has(slot) ? rows.home(slot) : -1, around));
        }
    }

    /** Takes what {@code list} announces, which are groups of {@code in}. */
    private void tap(Changes list, GroupNode in) {
        tap(list, slot -> take(slot, in));
    }

    private void tap(Changes list, IntConsumer tap) {
        list.tap(tap);
        untaps.add(() -> list.untap(tap));
    }

    @Override
    protected void released() {
        untaps.forEach(Runnable::run);
        untaps.clear();
        watched.clear();
        waiting = new SlotList();
        told = new long[0];
        keys = new Object[0];
    }

    private void take(int slot, GroupNode in) {
        if (closed()) {
            return; // by what runs just now
        }
        if (slot >= 0 && in instanceof PaneNode panes && panes.makes(groups)) {
            panes.forWindows(slot, waiting::addOnce);
            return;
        }
        int group = slot;
        for (GroupNode at = in; group >= 0 && at != groups; at = at.within()) {
            group = at.home(group);
        }
        if (group >= 0) {
            waiting.addOnce(group);
        }
    }

    /** What stands within became stale, or well again, for something outside: all groups have changed. */
    private void spread() {
        boolean any = false;
        for (int i = 0; i < watched.size(); i++) {
            boolean now = groups.engine.why(watched.get(i).position()) != null;
            any |= now != stale.get(i);
            stale.set(i, now);
        }
        if (any) {
            Arrays.stream(groups.inOrder(0)).forEach(waiting::addOnce);
        }
    }

    @Override
    protected boolean deliver() {
        spread();
        List<Runnable> news = new ArrayList<>();
        List<Runnable> there = new ArrayList<>();
        Object[] now = new Object[waiting.size];
        for (int i = 0; i < waiting.size; i++) { // what equals throws, it throws before anything is noted
            now[i] = collect(waiting.slots[i], news, there);
        }
        for (int i = 0; i < now.length; i++) {
            int slot = waiting.slots[i];
            told[slot] = now[i] == null ? 0 : groups.stamp(slot);
            keys[slot] = now[i];
        }
        waiting.clear();
        news.addAll(there); // what was dropped first: another group may have its key
        tellAll(news);
        return !news.isEmpty();
    }

    @SuppressWarnings("unchecked") // generated code pairs a node with the listener to its keys and groups
    private @Nullable Object collect(int slot, List<Runnable> dropped, List<Runnable> there) {
        if (slot >= told.length) {
            int capacity = Capacity.next(told.length, slot + 1);
            told = Arrays.copyOf(told, capacity);
            keys = Arrays.copyOf(keys, capacity);
        }
        long before = told[slot];
        long now = groups.has(slot) ? groups.stamp(slot) : 0;
        K old = (K) keys[slot];
        K key = now == 0 ? null : (K) groups.keyAt(slot);
        boolean same = before == now && Objects.equals(old, key); // a session may have another key
        if (before != 0 && !same) {
            dropped.add(() -> listener.dropped(old));
        }
        if (now != 0) {
            G group = (G) groups.rowAt(slot);
            there.add(same ? () -> listener.changed(key, group) : () -> listener.made(key, group));
        }
        return key;
    }
}
