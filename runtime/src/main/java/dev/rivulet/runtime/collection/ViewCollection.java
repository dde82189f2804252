package dev.rivulet.runtime.collection;

import java.util.AbstractCollection;
import java.util.Iterator;

/** A view of rows as a collection that cannot be changed. */
final class ViewCollection<T> extends AbstractCollection<T> {
    private final View<T> view;

    ViewCollection(View<T> view) {
        this.view = view;
    }

    @Override
    public Iterator<T> iterator() {
        return view.iterator();
    }

    @Override
    public int size() {
        return view.size();
    }

    @Override
    public boolean contains(Object row) {
        return view.contains(row);
    }
}
