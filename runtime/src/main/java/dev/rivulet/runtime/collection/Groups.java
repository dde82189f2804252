package dev.rivulet.runtime.collection;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Nested graphs by key, in the order in which they were made. A group is made with its first row
 * and
 * dropped with its last. What {@code get} returns stands for the group while it lives. A walk over groups is over those that
 * were there when it began, whatever is edited meanwhile.
 */
public interface Groups<K, G> extends View<G> {
    /** The group of {@code key}, or null if there is none. Costs O(1) on average. */
    @Nullable G get(K key);

    /** Whether there is a group of {@code key}. Costs O(1) on average. */
    boolean containsKey(K key);

    /** The keys, in the order of the groups, always as they are now; a walk over them is as one over the groups. */
    Collection<K> keys();
}
