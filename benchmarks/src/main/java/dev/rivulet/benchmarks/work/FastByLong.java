package dev.rivulet.benchmarks.work;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;

/** Objects by a long, on fastutil. */
public final class FastByLong<V> implements ByLong<V> {
    private final Long2ObjectOpenHashMap<V> map = new Long2ObjectOpenHashMap<>();

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
