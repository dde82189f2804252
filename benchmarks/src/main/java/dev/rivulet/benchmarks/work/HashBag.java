package dev.rivulet.benchmarks.work;

import java.util.HashMap;
import java.util.Map;

/** A bag on java.util. */
final class HashBag implements Bag {
    private final Map<Long, Integer> counts = new HashMap<>();

    @Override
    public boolean add(long value) {
        return counts.merge(value, 1, Integer::sum) == 1;
    }

    @Override
    public boolean remove(long value) {
        return counts.computeIfPresent(value, (key, count) -> count == 1 ? null : count - 1) == null;
    }
}
