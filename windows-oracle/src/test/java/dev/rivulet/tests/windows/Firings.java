package dev.rivulet.tests.windows;

import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/**
 * Gives, for each firing of a window, its start, its end and the ids in it; and beside that its start
 * and end when Flink forgets it. A session that was merged into another is not forgotten in this
 * sense, so its firings before are never taken for a result.
 */
final class Firings extends ProcessWindowFunction<Long, long[], Byte, TimeWindow> {
    static final OutputTag<long[]> CLEARED =
            new OutputTag<>("cleared", PrimitiveArrayTypeInfo.LONG_PRIMITIVE_ARRAY_TYPE_INFO);

    private static final long serialVersionUID = 1;

    @Override
    public void process(Byte key, Context context, Iterable<Long> ids, Collector<long[]> out) {
        LongStream span = LongStream.of(context.window().getStart(), context.window().getEnd());
        LongStream held = StreamSupport.stream(ids.spliterator(), false).mapToLong(id -> id);
        out.collect(LongStream.concat(span, held).toArray());
    }

    @Override
    public void clear(Context context) {
        long[] span = {context.window().getStart(), context.window().getEnd()};
        context.output(CLEARED, span);
    }
}
