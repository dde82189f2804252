package dev.rivulet.benchmarks.work;

import dev.rivulet.benchmarks.Events;

/** Filter, map and count by hand, on columns by place. */
final class InsertEager implements Work {
    private final long[] id;
    private final long[] size;
    private final long[] scaled;
    private final boolean[] alive;
    private final boolean[] large;
    private long count;

    InsertEager(int places) {
        id = new long[places];
        size = new long[places];
        scaled = new long[places];
        alive = new boolean[places];
        large = new boolean[places];
    }

    @Override
    public void insert(int place, long value) {
        id[place] = place;
        size[place] = value;
        alive[place] = true;
        large[place] = Events.large(value);
        if (large[place]) {
            scaled[place] = Events.scaled(value);
            count++;
        }
    }

    @Override
    public void delete(int place) {
        if (!alive[place]) {
            throw new IllegalArgumentException("no row at " + place);
        }
        alive[place] = false;
        if (large[place]) {
            count--;
        }
    }

    @Override
    public long answer() {
        return count;
    }
}
