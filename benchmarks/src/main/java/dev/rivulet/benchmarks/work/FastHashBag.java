package dev.rivulet.benchmarks.work;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;

/** A bag on fastutil. */
final class FastHashBag implements Bag {
    private final Long2IntOpenHashMap counts = new Long2IntOpenHashMap();

    @Override
    public boolean add(long value) {
        return counts.addTo(value, 1) == 0;
    }

    @Override
    public boolean remove(long value) {
        boolean last = counts.addTo(value, -1) == 1;
        if (last) {
            counts.remove(value);
        }
        return last;
    }
}
