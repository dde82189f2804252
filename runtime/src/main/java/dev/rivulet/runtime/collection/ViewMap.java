package dev.rivulet.runtime.collection;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keyed rows as a map that cannot be changed, in the order of the rows. */
final class ViewMap<K, V> extends AbstractMap<K, V> {
    private final TableView<K, V> view;

    ViewMap(TableView<K, V> view) {
        this.view = view;
    }

    @Override
    @SuppressWarnings("unchecked") // a key of another type is found nowhere
    public @Nullable V get(Object key) {
        return view.get((K) key);
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean containsKey(Object key) {
        return view.containsKey((K) key);
    }

    @Override
    public int size() {
        return view.size();
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new Entries();
    }

    /** The rows with their keys. */
    private final class Entries extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public int size() {
            return view.size();
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            Iterator<K> keys = view.keys().iterator();
            Iterator<V> rows = view.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return keys.hasNext();
                }

                @Override
                public Map.Entry<K, V> next() {
                    return Map.entry(Objects.requireNonNull(keys.next()), rows.next());
                }
            };
        }
    }
}
