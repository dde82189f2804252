package dev.rivulet.benchmarks.time;

/** The windows that closed, folded to a number that tells them apart but not in which order they closed. */
public final class Closed {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private long windows;
    private long answer;

    /** The window of {@code key} from {@code start} up to {@code end} closed with so much in it. */
    void add(long key, long start, long end, long count, long sum) {
        long mixed = fold(fold(fold(fold(key, start), end), count), sum);
        windows++;
        answer += mixed ^ mixed >>> 32;
    }

    private static long fold(long left, long right) {
        return (left + right) * FACTOR;
    }

    /** How many. */
    long windows() {
        return windows;
    }

    /** Equal for the same windows. */
    long answer() {
        return answer;
    }
}
