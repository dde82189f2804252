package dev.rivulet.benchmarks.work;

/** A question about rows, kept answered by somebody; a row is one long at a place counted from 0. */
public interface Work {
    /** Puts a row at a place that has none. */
    void insert(int place, long value);

    /** Takes away the row at a place that has one. */
    void delete(int place);

    /** Another value for the row at a place. */
    default void replace(int place, long value) {
        delete(place);
        insert(place, value);
    }

    /** The answer, after every change so far. */
    long answer();
}
