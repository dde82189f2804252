package dev.rivulet.benchmarks.time;

import com.fluxtion.compiler.Fluxtion;
import com.fluxtion.compiler.builder.dataflow.DataFlow;
import com.fluxtion.compiler.builder.dataflow.FlowBuilder;
import com.fluxtion.runtime.EventProcessor;
import com.fluxtion.runtime.dataflow.aggregate.AggregateFlowFunction;
import com.fluxtion.runtime.node.NamedNode;
import dev.rivulet.benchmarks.work.Tally;

/**
 * Fluxtion's windows. They are of its clock: an event counts when it comes, whatever its own time, so
 * that they are those of the others only for streams in order, without a gap as long as the slide.
 * The clock starts a window early, since a sliding window tells nothing until its buckets are full. It
 * has neither watermarks nor sessions.
 */
public final class FluxTime implements TimeWork {
    /** An event. One object, since only what it is added to is kept. */
    public static final class Tick {
        private long amount;
    }

    /** Counts and adds up; what it gives is a copy, as it is reset before anybody is told. */
    public static final class Adding implements AggregateFlowFunction<Tick, Tally, Adding> {
        private final Tally tally = new Tally();

        @Override
        public Tally aggregate(Tick tick) {
            tally.add(1, tick.amount);
            return tally;
        }

        @Override
        public Tally get() {
            Tally copy = new Tally();
            copy.add(tally);
            return copy;
        }

        @Override
        public Tally reset() {
            tally.rows = 0;
            tally.sum = 0;
            return tally;
        }

        @Override
        public void combine(Adding other) {
            tally.add(other.tally);
        }

        @Override
        public void deduct(Adding other) {
            tally.rows -= other.tally.rows;
            tally.sum -= other.tally.sum;
        }

        @Override
        public boolean deductSupported() {
            return true;
        }
    }

    /** Where each window arrives as it ends. */
    public static final class Ends implements NamedNode {
        private final transient Closed closed = new Closed();
        private transient long now = Long.MIN_VALUE;
        private transient long size;
        private transient long slide;

        @Override
        public String getName() {
            return "ends";
        }

        /** The last window that ended had this. */
        public void take(Tally tally) {
            if (tally.rows > 0) {
                long end = floor(now);
                closed.add(0, end - size, end, tally.rows, tally.sum);
            }
        }

        private long floor(long time) {
            return Math.floorDiv(time, slide) * slide;
        }
    }

    /** Any event makes Fluxtion look at the clock. */
    private static final Object LOOK = new Object();

    private final EventProcessor<?> processor;
    private final Ends ends;
    private final Tick tick = new Tick();

    FluxTime(long size, long slide) {
        Ends node = new Ends();
        processor = Fluxtion.compile(config -> {
            config.setSupportBufferAndTrigger(false);
            windows(DataFlow.subscribe(Tick.class), (int) size, (int) slide).push(node::take);
        });
        processor.init();
        try {
            ends = processor.getNodeById(node.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
        ends.size = size;
        ends.slide = slide;
    }

    private static FlowBuilder<Tally> windows(FlowBuilder<Tick> ticks, int size, int slide) {
        return size == slide
                ? ticks.tumblingAggregate(Adding::new, size)
                : ticks.slidingAggregate(Adding::new, slide, size / slide);
    }

    @Override
    public void event(long key, long time, long amount) {
        if (ends.now == Long.MIN_VALUE) {
            ends.now = ends.floor(time) - ends.size;
            processor.setClockStrategy(() -> ends.now);
        }
        ends.now = Math.max(ends.now, time);
        tick.amount = amount;
        processor.onEvent(tick);
    }

    @Override
    public void advanceTo(long time) {
        ends.now = Math.max(ends.now, time);
        processor.onEvent(LOOK);
    }

    @Override
    public Closed closed() {
        return ends.closed;
    }
}
