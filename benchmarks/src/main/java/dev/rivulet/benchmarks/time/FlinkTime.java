package dev.rivulet.benchmarks.time;

import dev.rivulet.benchmarks.work.Tally;
import java.time.Duration;
import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.windowing.WindowFunction;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.windowing.assigners.EventTimeSessionWindows;
import org.apache.flink.streaming.api.windowing.assigners.SlidingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.assigners.WindowAssigner;
import org.apache.flink.streaming.api.windowing.triggers.EventTimeTrigger;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.streaming.runtime.operators.windowing.WindowOperatorBuilder;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;

/** Flink's window operator, with an accumulator for each window on the heap; what closes is not sent on. */
final class FlinkTime implements TimeWork {
    /** An event. One object, since only what it is added to is kept. */
    private static final class Tick {
        private long key;
        private long amount;
    }

    /** Counts and adds up. */
    private static final class Adding implements AggregateFunction<Tick, Tally, Tally> {
        @Override
        public Tally createAccumulator() {
            return new Tally();
        }

        @Override
        public Tally add(Tick tick, Tally tally) {
            tally.add(1, tick.amount);
            return tally;
        }

        @Override
        public Tally getResult(Tally tally) {
            return tally;
        }

        @Override
        public Tally merge(Tally tally, Tally other) {
            tally.add(other);
            return tally;
        }
    }

    private final Closed closed = new Closed();
    private final Tick tick = new Tick();
    private final StreamRecord<Tick> event = new StreamRecord<>(tick);
    private final KeyedOneInputStreamOperatorTestHarness<Long, Tick, Void> harness;

    private FlinkTime(WindowAssigner<Object, TimeWindow> windows) {
        WindowFunction<Tally, Void, Long, TimeWindow> telling = (key, window, tallies, out) ->
                tallies.forEach(tally -> closed.add(
                        key, window.getStart(), window.getEnd(), tally.rows, tally.sum));
        OneInputStreamOperator<Tick, Void> operator = new WindowOperatorBuilder<Tick, Long, TimeWindow>(
                windows, EventTimeTrigger.create(), new ExecutionConfig(),
                TypeInformation.of(Tick.class), at -> at.key, Types.LONG)
                .aggregate(new Adding(), telling, TypeInformation.of(Tally.class));
        try {
            harness = new KeyedOneInputStreamOperatorTestHarness<>(operator, at -> at.key, Types.LONG);
            harness.open();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static TimeWork tumbling(long size) {
        return new FlinkTime(TumblingEventTimeWindows.of(Duration.ofMillis(size)));
    }

    static TimeWork sliding(long size, long slide) {
        return new FlinkTime(
                SlidingEventTimeWindows.of(Duration.ofMillis(size), Duration.ofMillis(slide)));
    }

    static TimeWork sessions(long gap) {
        return new FlinkTime(EventTimeSessionWindows.withGap(Duration.ofMillis(gap)));
    }

    @Override
    public void event(long key, long time, long amount) {
        tick.key = key;
        tick.amount = amount;
        event.setTimestamp(time);
        try {
            harness.processElement(event);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Their watermark is the last time that is over. The harness keeps what it passes on. */
    @Override
    public void advanceTo(long time) {
        try {
            harness.processWatermark(time - 1);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        harness.getOutput().clear();
    }

    @Override
    public Closed closed() {
        return closed;
    }
}
