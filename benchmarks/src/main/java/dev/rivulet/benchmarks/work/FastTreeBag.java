package dev.rivulet.benchmarks.work;

import it.unimi.dsi.fastutil.longs.AbstractLong2IntMap.BasicEntry;
import it.unimi.dsi.fastutil.longs.Long2IntAVLTreeMap;
import it.unimi.dsi.fastutil.longs.Long2IntMap;
import it.unimi.dsi.fastutil.longs.LongBidirectionalIterator;
import it.unimi.dsi.fastutil.objects.ObjectBidirectionalIterator;

/** An ordered bag on fastutil. */
final class FastTreeBag implements OrderedBag {
    private final Long2IntAVLTreeMap counts = new Long2IntAVLTreeMap();

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

    @Override
    public long first() {
        return counts.isEmpty() ? NONE : counts.firstLongKey();
    }

    @Override
    public long last() {
        return counts.isEmpty() ? NONE : counts.lastLongKey();
    }

    /** The iterator stands behind the value, where there is one. */
    @Override
    public long below(long value) {
        LongBidirectionalIterator at = counts.keySet().iterator(value);
        while (at.hasPrevious()) {
            long before = at.previousLong();
            if (before < value) {
                return before;
            }
        }
        return NONE;
    }

    @Override
    public long above(long value) {
        LongBidirectionalIterator at = counts.keySet().iterator(value);
        return at.hasNext() ? at.nextLong() : NONE;
    }

    @Override
    public long sumOfGreatest(int count) {
        long sum = 0;
        int left = count;
        ObjectBidirectionalIterator<Long2IntMap.Entry> at =
                counts.long2IntEntrySet().iterator(new BasicEntry(last(), 0));
        while (left > 0 && at.hasPrevious()) {
            Long2IntMap.Entry entry = at.previous();
            int taken = Math.min(left, entry.getIntValue());
            sum += taken * entry.getLongKey();
            left -= taken;
        }
        return sum;
    }
}
