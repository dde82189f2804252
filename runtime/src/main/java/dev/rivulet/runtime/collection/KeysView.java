package dev.rivulet.runtime.collection;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Keys as a collection that cannot be changed, always as they are now. */
final class KeysView<K> extends AbstractCollection<K> {
    private final Supplier<Iterator<K>> walk;
    private final IntSupplier size;
    private final Predicate<K> has;

    KeysView(Supplier<Iterator<K>> walk, IntSupplier size, Predicate<K> has) {
        this.walk = walk;
        this.size = size;
        this.has = has;
    }

    @Override
    public Iterator<K> iterator() {
        return walk.get();
    }

    @Override
    public int size() {
        return size.getAsInt();
    }

    @Override
    @SuppressWarnings("unchecked") // a key of another type is found nowhere
    public boolean contains(Object key) {
        try {
            return has.test((K) key);
        } catch (ClassCastException e) {
            return false;
        }
    }
}
