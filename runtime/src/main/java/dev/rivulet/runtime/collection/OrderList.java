package dev.rivulet.runtime.collection;

import java.util.AbstractList;
import java.util.RandomAccess;

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
}
