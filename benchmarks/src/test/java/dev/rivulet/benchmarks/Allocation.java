package dev.rivulet.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntConsumer;

/** Counts the bytes that an operation allocates once everything is warm. */
public final class Allocation {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int OPERATIONS = 20_000;
    private static final int TRIES = 6;

    private Allocation() {}

    /** The bytes of 20,000 operations, in the best of a few tries: the JIT compiler may still move things. */
    public static long of(IntConsumer operation) {
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < TRIES && least > 0; attempt++) {
            int from = attempt * OPERATIONS;
            least = Math.min(least, bytes(OPERATIONS, i -> operation.accept(from + i)));
        }
        return least;
    }

    /** The bytes of the {@code operations} calls of one try. */
    static long bytes(int operations, IntConsumer operation) {
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        for (int i = 0; i < operations; i++) {
            operation.accept(i);
        }
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }
}
