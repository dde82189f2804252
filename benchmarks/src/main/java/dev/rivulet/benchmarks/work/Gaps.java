package dev.rivulet.benchmarks.work;

/** Stops in the order of their times, and the squares of the times between neighbours. */
public interface Gaps {
    static long gap(long earlier, long later) {
        return (later - earlier) * (later - earlier);
    }
}
