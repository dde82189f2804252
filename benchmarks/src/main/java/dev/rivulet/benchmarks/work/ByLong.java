package dev.rivulet.benchmarks.work;

/** Objects by a long. */
public interface ByLong<V> {
    /** What is there, or null. */
    V get(long key);

    /** Puts it there; what was there before, or null. */
    V put(long key, V value);

    /** Takes it away; what was there, or null. */
    V remove(long key);
}
