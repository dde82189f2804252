package dev.rivulet.benchmarks.work;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;

/** One side of a join, on fastutil. */
final class FastSide implements Side {
    private final Long2ObjectOpenHashMap<LongArrayList> rows = new Long2ObjectOpenHashMap<>();

    @Override
    public void add(long key, long amount) {
        LongArrayList amounts = rows.get(key);
        if (amounts == null) {
            amounts = new LongArrayList(1);
            rows.put(key, amounts);
        }
        amounts.add(amount);
    }

    @Override
    public void remove(long key, long amount) {
        LongArrayList amounts = rows.get(key);
        amounts.rem(amount);
        if (amounts.isEmpty()) {
            rows.remove(key);
        }
    }

    @Override
    public long joined(long key, long amount) {
        LongArrayList amounts = rows.get(key);
        if (amounts == null) {
            return 0;
        }
        long sum = 0;
        for (int i = 0; i < amounts.size(); i++) {
            sum += Matches.worth(amounts.getLong(i), amount);
        }
        return sum;
    }
}
