package dev.rivulet.benchmarks.time;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/** The work that a benchmark's name stands for, with a stream that never ends. */
public abstract class Stream {
    /** So many events come between two moves of the watermark. */
    public static final int BATCH = 1_000;

    /** Until as many sessions close as begin. */
    private static final int WARM = 100;

    private Ticks ticks;
    private TimeWork work;

    /** Has as much open as there will ever be. */
    @Setup
    public void setUp(BenchmarkParams parameters) {
        String name = parameters.getBenchmark();
        String benchmark = name.substring(name.lastIndexOf('.') + 1);
        ticks = new Ticks(TimeLoad.of(benchmark).keys);
        work = TimePeers.of(benchmark, overlap());
        for (int i = 0; i < WARM; i++) {
            batch();
        }
    }

    /** Takes events, lets time come on, and reads what closed. */
    public long batch() {
        for (int i = 0; i < BATCH; i++) {
            ticks.next();
            work.event(ticks.key, ticks.time, ticks.amount);
        }
        work.advanceTo(ticks.reached());
        return work.closed().answer();
    }

    abstract int overlap();

    /** Each time is in one window. */
    @State(Scope.Thread)
    public static class Single extends Stream {
        @Override
        int overlap() {
            return 1;
        }
    }

    /** Each time is in a few windows, or in many. */
    @State(Scope.Thread)
    public static class Overlapping extends Stream {
        @Param({"6", "60"})
        int overlap;

        @Override
        int overlap() {
            return overlap;
        }
    }
}
