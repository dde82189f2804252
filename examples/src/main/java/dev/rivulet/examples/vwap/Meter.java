package dev.rivulet.examples.vwap;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.ToLongFunction;

/** What a run took: time, bytes allocated by this thread, nodes run. */
final class Meter {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    private final long nanos = System.nanoTime();

    /** What has passed since this meter was made, for {@code events} events. */
    Reading read(long events) {
        long taken = System.nanoTime() - nanos;
        long allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - bytes;
        return new Reading(events * 1e9 / taken, (double) allocated / events);
    }

    /**
     * A reading.
     *
     * @param eventsPerSecond events a second
     * @param bytesPerEvent bytes allocated for each event
     */
    record Reading(double eventsPerSecond, double bytesPerEvent) {}

    /** The nodes run for each of {@code events} events, of the graph whose nodes are {@code names}. */
    static double nodesRun(List<String> names, ToLongFunction<String> runs, long events) {
        return names.stream().mapToLong(runs).sum() / (double) events;
    }
}
