package dev.rivulet.benchmarks;

import dev.rivulet.benchmarks.work.Live;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * One event into one of many groups, and that group read; the oldest event goes, so that the rows
 * stay as many.
 */
public class GroupBenchmark {
    @Benchmark
    public long eventRivulet(Live.ManyGroups rows) {
        return rows.step();
    }

    @Benchmark
    public long eventJavaUtil(Live.ManyGroups rows) {
        return rows.step();
    }

    @Benchmark
    public long eventFastutil(Live.ManyGroups rows) {
        return rows.step();
    }

    @Benchmark
    public long eventFluxtion(Live.ManyGroups rows) {
        return rows.step();
    }

    @Benchmark
    public long eventFlink(Live.ManyGroups rows) {
        return rows.step();
    }
}
