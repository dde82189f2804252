package dev.rivulet.runtime.collection;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keyed rows to be read, in order of the first put of each key. */
public interface TableView<K, V> extends View<V> {
    /** The row of {@code key}, or null if there is none. Costs O(1) on average. */
    @Nullable V get(K key);

    /** Whether there is a row of {@code key}. Costs O(1) on average. */
    boolean containsKey(K key);

    /** The keys, in the order of the rows, always as they are now; a walk over them is one over the rows. */
    Collection<K> keys();

    /** The rows by key as a map that cannot be changed, always as they are now; its calls cost as here. */
    default Map<K, V> asMap() {
        return new ViewMap<>(this);
    }
}
