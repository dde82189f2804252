package dev.rivulet.benchmarks.work;

import java.util.HashMap;
import java.util.Map;

/** Objects by a long, on java.util. */
public final class HashByLong<V> implements ByLong<V> {
    private final Map<Long, V> map = new HashMap<>();

    @Override
    public V get(long key) {
        return map.get(key);
    }

    @Override
    public V put(long key, V value) {
        return map.put(key, value);
    }

    @Override
    public V remove(long key) {
        return map.remove(key);
    }
}
