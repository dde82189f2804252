package dev.rivulet.benchmarks;

import dev.rivulet.benchmarks.time.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Windows of event time over a stream that never ends: what an event costs, with its part of the closing. */
public class WindowBenchmark {
    @Benchmark
    @OperationsPerInvocation(Stream.BATCH)
    public long tumblingRivulet(Stream.Single stream) {
        return stream.batch();
    }

    @Benchmark
    @OperationsPerInvocation(Stream.BATCH)
    public long slidingRivulet(Stream.Overlapping stream) {
        return stream.batch();
    }

    @Benchmark
    @OperationsPerInvocation(Stream.BATCH)
    public long sessionsRivulet(Stream.Single stream) {
        return stream.batch();
    }

    @Benchmark
    @OperationsPerInvocation(Stream.BATCH)
    public long tumblingJavaUtil(Stream.Single stream) {
        return stream.batch();
    }

    @Benchmark
    @OperationsPerInvocation(Stream.BATCH)
    public long tumblingFastutil(Stream.Single stream) {
        return stream.batch();
    }

    @Benchmark
    @OperationsPerInvocation(Stream.BATCH)
    public long tumblingFluxtion(Stream.Single stream) {
        return stream.batch();
    }

    @Benchmark
    @OperationsPerInvocation(Stream.BATCH)
    public long tumblingFlink(Stream.Single stream) {
        return stream.batch();
    }

    @Benchmark
    @OperationsPerInvocation(Stream.BATCH)
    public long slidingJavaUtil(Stream.Overlapping stream) {
        return stream.batch();
    }

    @Benchmark
    @OperationsPerInvocation(Stream.BATCH)
    public long slidingFastutil(Stream.Overlapping stream) {
        return stream.batch();
    }

    @Benchmark
    @OperationsPerInvocation(Stream.BATCH)
    public long slidingPanes(Stream.Overlapping stream) {
        return stream.batch();
    }

    @Benchmark
    @OperationsPerInvocation(Stream.BATCH)
    public long slidingFluxtion(Stream.Overlapping stream) {
        return stream.batch();
    }

    @Benchmark
    @OperationsPerInvocation(Stream.BATCH)
    public long slidingFlink(Stream.Overlapping stream) {
        return stream.batch();
    }

    @Benchmark
    @OperationsPerInvocation(Stream.BATCH)
    public long sessionsJavaUtil(Stream.Single stream) {
        return stream.batch();
    }

    @Benchmark
    @OperationsPerInvocation(Stream.BATCH)
    public long sessionsFastutil(Stream.Single stream) {
        return stream.batch();
    }

    @Benchmark
    @OperationsPerInvocation(Stream.BATCH)
    public long sessionsFlink(Stream.Single stream) {
        return stream.batch();
    }
}
