package dev.rivulet.benchmarks.work;

import java.util.Map;
import java.util.TreeMap;

/** An ordered bag on java.util. */
final class TreeBag implements OrderedBag {
    private final TreeMap<Long, Integer> counts = new TreeMap<>();

    @Override
    public boolean add(long value) {
        return counts.merge(value, 1, Integer::sum) == 1;
    }

    @Override
    public boolean remove(long value) {
        return counts.computeIfPresent(value, (key, count) -> count == 1 ? null : count - 1) == null;
    }

    @Override
    public long first() {
        return counts.isEmpty() ? NONE : counts.firstKey();
    }

    @Override
    public long last() {
        return counts.isEmpty() ? NONE : counts.lastKey();
    }

    @Override
    public long below(long value) {
        return orNone(counts.lowerKey(value));
    }

    @Override
    public long above(long value) {
        return orNone(counts.higherKey(value));
    }

    @Override
    public long sumOfGreatest(int count) {
        long sum = 0;
        int left = count;
        for (Map.Entry<Long, Integer> entry : counts.descendingMap().entrySet()) {
            int taken = Math.min(left, entry.getValue());
            sum += taken * entry.getKey();
            left -= taken;
            if (left == 0) {
                break;
            }
        }
        return sum;
    }

    private static long orNone(Long value) {
        return value == null ? NONE : value;
    }
}
