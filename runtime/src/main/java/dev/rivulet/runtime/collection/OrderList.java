package dev.rivulet.runtime.collection;

import java.util.AbstractList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.Spliterators;

/** Ordered rows as a list that cannot be changed, always as they are now. */
final class OrderList<T> extends AbstractList<T> implements RandomAccess {
    private final Order<T> order;

    OrderList(Order<T> order) {
        this.order = order;
    }

    @Override
    public T get(int index) {
        return order.get(index);
    }

    @Override
    public int size() {
        return order.size();
    }

    @Override
    public Iterator<T> iterator() {
        return order.iterator();
    }

    @Override
    public ListIterator<T> listIterator(int index) {
        return Collections.unmodifiableList(order.range(0, order.size())).listIterator(index);
    }

    @Override
    public List<T> subList(int from, int to) {
        return order.range(from, to);
    }

    @Override
    public Spliterator<T> spliterator() {
        return Spliterators.spliterator(iterator(), size(), Spliterator.ORDERED);
    }
}
