package dev.rivulet.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What the inputs and nodes of an engine last held, as text for messages: asking runs nothing. */
final class LastValues {
    private final Stabilizer engine;
    private final Topology topology;

    LastValues(Stabilizer engine) {
        this.engine = engine;
        this.topology = engine.topology();
    }

    /** The outputs by name; a value that waits for a run has a '?'. */
    String outputs() {
        StringJoiner out = new StringJoiner(", ", topology.graph() + "{", "}");
        for (Topology.Entry entry : topology.entries()) {
            if (entry.position() >= 0 && entry.output()) {
                out.add(entry.name() + "=" + output(entry.position()));
            }
        }
        return out.toString();
    }

    private String output(int position) {
        if (engine.why(position) != null) {
            return "stale";
        }
        String value = Quoted.value(engine.node(position).current());
        return engine.marked(position) ? value + "?" : value;
    }

    /** By name what the node at {@code position} reads, of lazy edges those that it asked for. */
    List<String> read(int position) {
        Topology.Entry entry = topology.at(position);
        Node node = engine.node(position);
        List<String> values = new ArrayList<>();
        entry.reads().forEach(read -> values.add(read.replaceFirst("\\..*", "") + "=" + Quoted.value(of(read))));
        entry.lazy().forEach(read -> values.add(
                read + "=" + (node.lazy().asked(read) ? Quoted.value(of(read)) : "(not asked for)")));
        return values;
    }

    private @Nullable Object of(String name) {
        Topology.Entry entry = topology.entry(name);
        return entry.position() < 0
                ? engine.inputs()[topology.entries().indexOf(entry)].current()
                : engine.node(entry.position()).current();
    }
}
