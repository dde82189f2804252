package dev.rivulet.benchmarks.work;

/** What the work by hand has in common: the rows in an array, so that a place is all one needs to delete. */
abstract class ArrayWork implements Work {
    private final long[] values;

    ArrayWork(int places) {
        values = new long[places];
    }

    @Override
    public final void insert(int place, long value) {
        values[place] = value;
        added(place, value);
    }

    @Override
    public final void delete(int place) {
        removed(place, values[place]);
    }

    abstract void added(int place, long value);

    abstract void removed(int place, long value);
}
