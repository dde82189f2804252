package dev.rivulet.benchmarks.time;

import dev.rivulet.runtime.time.TimeWindow;
import java.time.Instant;

/** Windows as nested graphs, told of as they close. */
abstract class RivuletTime implements TimeWork {
    final Closed closed = new Closed();

    static TimeWork tumbling() {
        SecondsGraph graph = SecondsGraph.builder().build();
        RivuletTime work = new RivuletTime() {
            @Override
            public void event(long key, long time, long amount) {
                graph.events().insert(key, time, amount);
            }

            @Override
            void come(Instant time) {
                graph.advanceTo(time);
                graph.stabilize();
            }
        };
        graph.onSpansClosed(work::close);
        return work;
    }

    static TimeWork sliding(long size, long slide) {
        return size / slide == 60 ? sixty() : six(size, slide);
    }

    private static TimeWork six(long size, long slide) {
        if (size / slide != 6) {
            throw new IllegalArgumentException("there is no graph for windows of " + size + " each " + slide);
        }
        Overlapping_SixGraph graph = Overlapping_SixGraph.builder().build();
        RivuletTime work = new RivuletTime() {
            @Override
            public void event(long key, long time, long amount) {
                graph.events().insert(key, time, amount);
            }

            @Override
            void come(Instant time) {
                graph.advanceTo(time);
                graph.stabilize();
            }
        };
        graph.onSpansClosed(work::close);
        return work;
    }

    private static TimeWork sixty() {
        Overlapping_SixtyGraph graph = Overlapping_SixtyGraph.builder().build();
        RivuletTime work = new RivuletTime() {
            @Override
            public void event(long key, long time, long amount) {
                graph.events().insert(key, time, amount);
            }

            @Override
            void come(Instant time) {
                graph.advanceTo(time);
                graph.stabilize();
            }
        };
        graph.onSpansClosed(work::close);
        return work;
    }

    static TimeWork sessions() {
        VisitsGraph graph = VisitsGraph.builder().build();
        RivuletTime work = new RivuletTime() {
            @Override
            public void event(long key, long time, long amount) {
                graph.events().insert(key, time, amount);
            }

            @Override
            void come(Instant time) {
                graph.advanceTo(time);
                graph.stabilize();
            }
        };
        graph.onByKeySessionsClosed(
                session -> work.close(session.visitor(), session.window(), session.rows(), session.total()));
        return work;
    }

    abstract void come(Instant time);

    @Override
    public final void advanceTo(long time) {
        come(Instant.ofEpochMilli(time));
    }

    private void close(Span span) {
        close(0, span.window(), span.rows(), span.total());
    }

    private void close(long key, TimeWindow window, long rows, long total) {
        closed.add(key, window.start().toEpochMilli(), window.end().toEpochMilli(), rows, total);
    }

    @Override
    public final Closed closed() {
        return closed;
    }
}
