package dev.rivulet.runtime.collection;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The groups of a node, or of one group around them, as the user sees them. With a position, up to date at each call. */
public abstract class GroupView<K, G> implements Groups<K, G> {
    private final GroupNode node;
    private final int position;
    private final @Nullable GroupNode around;
    private final int outer;
    private final long stamp;

    /** The groups of {@code node}, which stands at {@code position}; -1 within a run. */
    protected GroupView(GroupNode node, int position) {
        this.node = node;
        this.position = position;
        this.around = null;
        this.outer = 0;
        this.stamp = 0;
    }

    /** The groups of {@code node} within the group of {@code around} at {@code outer}. */
    protected GroupView(GroupNode node, int position, GroupNode around, int outer) {
        this.node = node;
        this.position = position;
        this.around = around;
        this.outer = outer;
        this.stamp = around.stamp(outer);
    }

    /** What stands for the group at {@code slot}. */
    protected abstract G group(int slot);

    /** Brings the groups up to date, where that is this view's part; answers the slot of the group around. */
    protected final int refresh() {
        if (position >= 0) {
            node.refresh(position);
        }
        if (around != null) {
            around.live(outer, stamp);
            node.requireWell(outer);
        }
        return outer;
    }

    @Override
    public final int size() {
        return node.size(refresh());
    }

    @Override
    public final boolean containsKey(K key) {
        return get(key) != null;
    }

    @Override
    public final boolean contains(@Nullable Object group) {
        return stream().anyMatch(other -> Objects.equals(other, group));
    }

    @Override
    public final Iterator<G> iterator() {
        return Arrays.stream(node.inOrder(refresh())).mapToObj(this::group).toList().iterator();
    }

    @Override
    public final Collection<K> keys() {
        return new KeysView<>(this::keyIterator, this::size, this::containsKey);
    }

    @SuppressWarnings("unchecked") // generated code pairs a node with the view of its key's type
    private Iterator<K> keyIterator() {
        return Arrays.stream(node.inOrder(refresh())).mapToObj(slot -> (K) node.keyAt(slot)).toList().iterator();
    }

    @Override
    public final String toString() {
        StringJoiner out = new StringJoiner(", ", "{", "}");
        keys().forEach(key -> out.add(String.valueOf(key)));
        return out.toString();
    }
}
