package dev.rivulet.runtime.inspect;

import dev.rivulet.runtime.Node;
import dev.rivulet.runtime.Recorder;
import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.Topology;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Records the runs of a graph whose builder asked for explanations. */
public final class Explainer implements Recorder {
    private final Topology topology;
    private final InstantSource clock;
    private final Map<String, Record> records = new HashMap<>();
    private final Map<String, List<Record>> readers = new HashMap<>();

    /** Records runs of the graphs of {@code topology}, timed by {@code clock}. */
    public Explainer(Topology topology, InstantSource clock) {
        this.topology = topology;
        this.clock = clock;
        topology.entries().forEach(entry -> records.put(entry.name(), new Record()));
        for (Topology.Entry entry : topology.entries()) {
            Stream.concat(entry.reads().stream(), entry.lazy().stream())
                    .distinct()
                    .forEach(read -> readers
                            .computeIfAbsent(read, name -> new ArrayList<>())
                            .add(records.get(entry.name())));
        }
    }

    /** The explainer of {@code engine}; throws {@code IllegalStateException} where nobody asked for one. */
    public static Explainer of(Stabilizer engine) {
        engine.peek();
        if (engine.recorder() instanceof Explainer explainer) {
            return explainer;
        }
        throw new IllegalStateException(engine.topology().graph()
                + " does not record its runs; call explain() on its builder");
    }

    @Override
    public void written(String name) {
        readers.getOrDefault(name, List.of()).forEach(reader -> reader.pending.add(name));
    }

    @Override
    public void changed(int position) {
        written(name(position));
    }

    @Override
    public boolean recompute(int position, Node node) throws Throwable {
        Record record = records.get(name(position));
        record.runs++;
        record.last = List.copyOf(record.pending);
        record.pending.clear();
        record.outcome = Explanation.Outcome.THREW;
        Instant start = clock.instant();
        try {
            boolean changed = node.recompute();
            record.changes += changed ? 1 : 0;
            record.outcome = changed ? Explanation.Outcome.CHANGED : Explanation.Outcome.CUT_OFF;
            return changed;
        } catch (Error e) {
            record.pending.addAll(record.last); // it runs again, for the same reasons
            throw e;
        } finally {
            record.total = record.total.plus(Duration.between(start, clock.instant()));
        }
    }

    /** Why the node called {@code name} last ran; throws {@code IllegalArgumentException} for none. */
    public Explanation explain(String name) {
        topology.entry(name);
        Record record = records.get(name);
        return new Explanation(
                name, record.runs, record.changes, record.last, record.outcome, record.total);
    }

    private String name(int position) {
        return topology.entryAt(position).name();
    }

    /** What is known of one node. */
    private static final class Record {
        private final Set<String> pending = new LinkedHashSet<>();
        private long runs;
        private long changes;
        private List<String> last = List.of();
        private Explanation.Outcome outcome = Explanation.Outcome.NEVER_RAN;
        private Duration total = Duration.ZERO;
    }
}
