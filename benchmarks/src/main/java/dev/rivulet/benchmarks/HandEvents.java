package dev.rivulet.benchmarks;

/** Filter, map and count by hand, on columns by slot. */
final class HandEvents {
    private final long[] id;
    private final long[] size;
    private final long[] scaled;
    private final boolean[] alive;
    private final boolean[] large;
    private long count;

    HandEvents(int rows) {
        id = new long[rows];
        size = new long[rows];
        scaled = new long[rows];
        alive = new boolean[rows];
        large = new boolean[rows];
    }

    void insert(int slot, long newId, long newSize) {
        id[slot] = newId;
        size[slot] = newSize;
        alive[slot] = true;
        large[slot] = Events.large(newSize);
        if (large[slot]) {
            scaled[slot] = Events.scaled(newSize);
            count++;
        }
    }

    void delete(int slot) {
        if (!alive[slot]) {
            throw new IllegalArgumentException("no row at " + slot);
        }
        alive[slot] = false;
        if (large[slot]) {
            count--;
        }
    }

    long count() {
        return count;
    }
}
