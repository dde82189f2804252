package dev.rivulet.benchmarks;

import dev.rivulet.benchmarks.work.Live;
import org.openjdk.jmh.annotations.Benchmark;

/** One row replaced and the answer read; the name says what is asked and who answers. */
public class CollectionsBenchmark {
    @Benchmark
    public long insertRivulet(Live.Every rows) {
        return rows.step();
    }

    @Benchmark
    public long insertEager(Live.Every rows) {
        return rows.step();
    }

    @Benchmark
    public long insertJavaUtil(Live.Every rows) {
        return rows.step();
    }

    @Benchmark
    public long insertFastutil(Live.Every rows) {
        return rows.step();
    }

    @Benchmark
    public long insertScratch(Live.Small rows) {
        return rows.step();
    }

    @Benchmark
    public long insertBavet(Live.Every rows) {
        return rows.step();
    }

    @Benchmark
    public long gapsRivulet(Live.Every rows) {
        return rows.step();
    }

    @Benchmark
    public long gapsJavaUtil(Live.Every rows) {
        return rows.step();
    }

    @Benchmark
    public long gapsFastutil(Live.Every rows) {
        return rows.step();
    }

    @Benchmark
    public long gapsScratch(Live.Small rows) {
        return rows.step();
    }

    @Benchmark
    public long joinRivulet(Live.Ends rows) {
        return rows.step();
    }

    @Benchmark
    public long joinJavaUtil(Live.Ends rows) {
        return rows.step();
    }

    @Benchmark
    public long joinFastutil(Live.Ends rows) {
        return rows.step();
    }

    @Benchmark
    public long joinScratch(Live.Small rows) {
        return rows.step();
    }

    @Benchmark
    public long joinBavet(Live.Ends rows) {
        return rows.step();
    }

    @Benchmark
    public long groupsRivulet(Live.Groups rows) {
        return rows.step();
    }

    @Benchmark
    public long groupsJavaUtil(Live.Groups rows) {
        return rows.step();
    }

    @Benchmark
    public long groupsFastutil(Live.Groups rows) {
        return rows.step();
    }

    @Benchmark
    public long groupsScratch(Live.Small rows) {
        return rows.step();
    }

    @Benchmark
    public long groupsBavet(Live.Groups rows) {
        return rows.step();
    }

    @Benchmark
    public long leastRivulet(Live.Ends rows) {
        return rows.step();
    }

    @Benchmark
    public long leastJavaUtil(Live.Ends rows) {
        return rows.step();
    }

    @Benchmark
    public long leastFastutil(Live.Ends rows) {
        return rows.step();
    }

    @Benchmark
    public long leastScratch(Live.Small rows) {
        return rows.step();
    }

    @Benchmark
    public long leastBavet(Live.Ends rows) {
        return rows.step();
    }

    @Benchmark
    public long topRivulet(Live.Ends rows) {
        return rows.step();
    }

    @Benchmark
    public long topJavaUtil(Live.Ends rows) {
        return rows.step();
    }

    @Benchmark
    public long topFastutil(Live.Ends rows) {
        return rows.step();
    }

    @Benchmark
    public long topScratch(Live.Small rows) {
        return rows.step();
    }

    @Benchmark
    public long distinctRivulet(Live.Ends rows) {
        return rows.step();
    }

    @Benchmark
    public long distinctJavaUtil(Live.Ends rows) {
        return rows.step();
    }

    @Benchmark
    public long distinctFastutil(Live.Ends rows) {
        return rows.step();
    }

    @Benchmark
    public long distinctScratch(Live.Small rows) {
        return rows.step();
    }

    @Benchmark
    public long distinctBavet(Live.Ends rows) {
        return rows.step();
    }

    @Benchmark
    public long quantileRivulet(Live.Large rows) {
        return rows.step();
    }

    @Benchmark
    public long quantileJavaUtil(Live.Large rows) {
        return rows.step();
    }

    @Benchmark
    public long quantileFastutil(Live.Large rows) {
        return rows.step();
    }

    @Benchmark
    public long quantileScratch(Live.Small rows) {
        return rows.step();
    }
}
