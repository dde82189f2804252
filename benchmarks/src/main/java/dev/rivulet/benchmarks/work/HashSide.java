package dev.rivulet.benchmarks.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One side of a join, on java.util. */
final class HashSide implements Side {
    private final Map<Long, List<Long>> rows = new HashMap<>();

    @Override
    public void add(long key, long amount) {
        rows.computeIfAbsent(key, none -> new ArrayList<>(1)).add(amount);
    }

    @Override
    public void remove(long key, long amount) {
        List<Long> amounts = rows.get(key);
        amounts.remove((Long) amount);
        if (amounts.isEmpty()) {
            rows.remove(key);
        }
    }

    @Override
    public long joined(long key, long amount) {
        List<Long> amounts = rows.get(key);
        if (amounts == null) {
            return 0;
        }
        long sum = 0;
        for (int i = 0; i < amounts.size(); i++) {
            sum += Matches.worth(amounts.get(i), amount);
        }
        return sum;
    }
}
