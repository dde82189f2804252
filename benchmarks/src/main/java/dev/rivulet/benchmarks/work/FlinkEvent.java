package dev.rivulet.benchmarks.work;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.apache.flink.util.Collector;

/** A keyed function of Flink with an accumulator for each key, on the heap. A deletion is an event too. */
final class FlinkEvent extends ArrayWork {
    /** A row in, or out. One object, since nobody keeps it. */
    private static final class Posting {
        private long value;
        private int weight;
    }

    /** Not sent away, so that what it answered last can be looked at. */
    private static final class Balances extends KeyedProcessFunction<Long, Posting, Void> {
        private transient ValueState<Tally> state;
        private transient long last;

        @Override
        public void open(OpenContext context) {
            state = getRuntimeContext().getState(new ValueStateDescriptor<>("balance", Tally.class));
        }

        @Override
        public void processElement(Posting posting, Context context, Collector<Void> out)
                throws Exception {
            Tally tally = state.value();
            if (tally == null) {
                tally = new Tally();
            }
            tally.add(posting.weight, Load.amount(posting.value));
            if (tally.rows == 0) {
                state.clear();
            } else {
                state.update(tally);
            }
            last = tally.sum;
        }
    }

    private final Balances balances = new Balances();
    private final Posting posting = new Posting();
    private final StreamRecord<Posting> event = new StreamRecord<>(posting);
    private final KeyedOneInputStreamOperatorTestHarness<Long, Posting, Void> harness;

    FlinkEvent(int places) {
        super(places);
        try {
            harness = new KeyedOneInputStreamOperatorTestHarness<>(
                    new KeyedProcessOperator<>(balances), at -> Load.key(at.value), Types.LONG);
            harness.open();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    void added(int place, long value) {
        send(value, 1);
    }

    @Override
    void removed(int place, long value) {
        send(value, -1);
    }

    private void send(long value, int weight) {
        posting.value = value;
        posting.weight = weight;
        try {
            harness.processElement(event);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public long answer() {
        return balances.last;
    }
}
