package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Stabilizer;
import java.util.Collection;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The rows of a table, or of a filter of one, as objects, with their keys. */
public class KeyedView<K, V> extends RowView<V> implements TableView<K, V> {
    private final RowNode node;
    private final RowSource table;

    /** As {@link RowView}, of rows that stand where those of {@code table} do. */
    public KeyedView(RowNode node, RowSource table, @Nullable Stabilizer engine, int position) {
        super(node, engine, position);
        this.node = node;
        this.table = table;
    }

    /** Makes the edits of {@code edits}, all of the table, one: if it throws, none is kept. */
    final void whole(Runnable edits) {
        table.whole(edits);
    }

    @Override
    @SuppressWarnings("unchecked") // generated code pairs a node with the view of its element's type
    public final @Nullable V get(K key) {
        refresh();
        int slot = table.find(key);
        return slot >= 0 && node.has(slot) ? (V) node.rowAt(slot) : null;
    }

    @Override
    public final boolean containsKey(K key) {
        refresh();
        int slot = table.find(key);
        return slot >= 0 && node.has(slot);
    }

    @Override
    public final Collection<K> keys() {
        return new KeysView<>(this::keyIterator, this::size, this::containsKey);
    }

    @SuppressWarnings("unchecked") // generated code pairs a node with the view of its key's type
    private Iterator<K> keyIterator() {
        return slots(slot -> (K) table.keyAt(slot));
    }
}
