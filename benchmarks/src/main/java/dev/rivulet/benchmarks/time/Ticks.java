package dev.rivulet.benchmarks.time;

/** A stream of events: the same each time, out of order by less than {@link #DISORDER}. */
final class Ticks {
    /** A bound of how far an event may come behind another, in milliseconds. */
    static final int DISORDER = 128;

    private final int keys;
    private long turn;
    long key;
    long time;
    long amount;

    Ticks(int keys) {
        this.keys = keys;
    }

    /** Sets what is known of the next event. Steps of the golden ratio, mixed once. */
    void next() {
        turn++;
        long mixed = turn * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
        time = turn - (mixed & DISORDER - 1);
        amount = mixed >>> 8 & 1023;
        key = (mixed >>> 20) % keys;
    }

    /** Nothing comes for so many milliseconds. */
    void skip(long millis) {
        turn += millis;
    }

    /** No event to come is earlier. */
    long reached() {
        return turn - DISORDER + 1;
    }
}
