package dev.rivulet.benchmarks.work;

import com.fluxtion.compiler.Fluxtion;
import com.fluxtion.compiler.builder.dataflow.DataFlow;
import com.fluxtion.runtime.EventProcessor;
import com.fluxtion.runtime.dataflow.groupby.GroupBy;
import com.fluxtion.runtime.dataflow.helpers.Aggregates;
import com.fluxtion.runtime.node.NamedNode;

/**
 * Fluxtion's groupBy. It knows no deletions: one is an event with the opposite amount, and a group
 * without rows stays.
 */
public final class FluxEvent extends ArrayWork {
    /** A row in, or out as its opposite. One object, since nobody keeps it. */
    public static final class Posting {
        private long account;
        private long amount;

        public long getAccount() {
            return account;
        }

        public long getAmount() {
            return amount;
        }
    }

    /** Where the groups arrive after each event. */
    public static final class Latest implements NamedNode {
        private transient long balance;

        @Override
        public String getName() {
            return "latest";
        }

        /** Of all groups the one that has just changed. */
        public void take(GroupBy<Long, Long> groups) {
            balance = groups.lastKeyValue().getValue();
        }
    }

    private final EventProcessor<?> processor;
    private final Latest latest;
    private final Posting posting = new Posting();

    FluxEvent(int places) {
        super(places);
        Latest node = new Latest();
        processor = Fluxtion.compile(config -> {
            config.setSupportBufferAndTrigger(false);
            DataFlow.subscribe(Posting.class)
                    .groupBy(Posting::getAccount, Posting::getAmount, Aggregates.longSumFactory())
                    .push(node::take);
        });
        processor.init();
        try {
            latest = processor.getNodeById(node.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    void added(int place, long value) {
        send(Load.key(value), Load.amount(value));
    }

    @Override
    void removed(int place, long value) {
        send(Load.key(value), -Load.amount(value));
    }

    private void send(long account, long amount) {
        posting.account = account;
        posting.amount = amount;
        processor.onEvent(posting);
    }

    @Override
    public long answer() {
        return latest.balance;
    }
}
