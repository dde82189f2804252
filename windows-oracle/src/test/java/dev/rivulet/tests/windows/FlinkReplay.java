package dev.rivulet.tests.windows;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.streaming.api.windowing.assigners.EventTimeSessionWindows;
import org.apache.flink.streaming.api.windowing.assigners.SlidingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.assigners.WindowAssigner;
import org.apache.flink.streaming.api.windowing.triggers.EventTimeTrigger;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.streaming.runtime.operators.windowing.WindowOperatorBuilder;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.apache.flink.util.OutputTag;

/** Steps played through Flink's own window operator: inserts and advances only. */
final class FlinkReplay {
    private static final OutputTag<Long> LATE = new OutputTag<>("late", Types.LONG);

    private final Map<Long, Row<Long>> rows = new HashMap<>();
    private final KeyedOneInputStreamOperatorTestHarness<Byte, Long, long[]> flink;

    private FlinkReplay(WindowSpec spec) throws Exception {
        KeySelector<Long, Byte> key = id -> (byte) 0;
        WindowOperatorBuilder<Long, Byte, TimeWindow> builder = new WindowOperatorBuilder<>(
                assigner(spec), EventTimeTrigger.create(), new ExecutionConfig(), Types.LONG, key, Types.BYTE);
        builder.allowedLateness(Duration.ofMillis(spec.lateness()));
        builder.sideOutputLateData(LATE);
        flink = new KeyedOneInputStreamOperatorTestHarness<>(builder.process(new Firings()), key, Types.BYTE);
    }

    /** The windows that close, in that order, and the rows that come late. */
    static Snapshot<Long> last(WindowSpec spec, List<Step<Long>> steps) throws Exception {
        return played(spec, steps, replay -> new Snapshot<>(List.of(), replay.closed(), replay.late()));
    }

    /** Every firing, as text. */
    static List<String> firings(WindowSpec spec, List<Step<Long>> steps) throws Exception {
        return played(spec, steps, replay -> replay.flink.extractOutputValues().stream()
                .map(firing -> Story.windows(List.of(replay.window(firing))))
                .toList());
    }

    private static <R> R played(WindowSpec spec, List<Step<Long>> steps, Function<FlinkReplay, R> answer)
            throws Exception {
        FlinkReplay replay = new FlinkReplay(spec);
        try {
            replay.flink.open();
            for (Step<Long> step : steps) {
                replay.take(step);
            }
            return answer.apply(replay);
        } finally {
            replay.flink.close();
        }
    }

    private void take(Step<Long> step) throws Exception {
        if (step instanceof Step.Insert<Long> insert) {
            rows.put(insert.row().id(), insert.row());
            flink.processElement(insert.row().id(), insert.row().time());
        } else if (step instanceof Step.Advance<Long> advance) {
            // Flink's watermark is the last time that is over, ours the first that is not.
            flink.processWatermark(advance.time() - 1);
        } else {
            throw new IllegalArgumentException("Flink's rows stay as they are: " + step);
        }
    }

    private static WindowAssigner<Object, TimeWindow> assigner(WindowSpec spec) {
        Duration size = Duration.ofMillis(spec.size());
        Duration slide = Duration.ofMillis(spec.slide());
        Duration offset = Duration.ofMillis(spec.offset());
        if (spec.session()) {
            return EventTimeSessionWindows.withGap(size);
        }
        return spec.size() == spec.slide()
                ? TumblingEventTimeWindows.of(size, offset)
                : SlidingEventTimeWindows.of(size, slide, offset);
    }

    private List<Window<Long>> closed() {
        Map<Span, Window<Long>> lastFirings = new HashMap<>();
        for (long[] firing : flink.extractOutputValues()) {
            Window<Long> window = window(firing);
            lastFirings.put(window.span(), window);
        }
        return side(Firings.CLEARED).stream()
                .map(cleared -> lastFirings.get(new Span(cleared[0], cleared[1])))
                .toList();
    }

    private Window<Long> window(long[] firing) {
        // Flink keeps no order in a session that was merged; ids are given in the order of arrival.
        LongStream ids = Arrays.stream(firing).skip(2).sorted();
        return new Window<>(new Span(firing[0], firing[1]), ids.mapToObj(rows::get).toList());
    }

    private List<Row<Long>> late() {
        return side(LATE).stream().map(rows::get).toList();
    }

    private <T> List<T> side(OutputTag<T> tag) {
        Queue<StreamRecord<T>> records = flink.getSideOutput(tag);
        return records == null ? List.of() : records.stream().map(StreamRecord::getValue).toList();
    }
}
