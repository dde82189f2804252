package dev.rivulet.tests.windows;

import dev.rivulet.tests.windows.Streams.Item;
import dev.rivulet.tests.windows.Streams.KeyedSummary;
import dev.rivulet.tests.windows.Streams.Summary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A generated graph that steps are played through, and what its listeners were told. */
final class StreamsReplay {
    /** The node of windows that an entry of {@link #heard} is of; of a keyed one, the key too. */
    record Of(String node, WindowSpec spec, Integer key) {}

    /** Windows that closed and rows that were late, in the order in which they were told of. */
    static final class Heard {
        final List<String> closed = new ArrayList<>();
        final List<Long> late = new ArrayList<>();
    }

    static final int KEYS = 3;

    final Map<Of, Heard> heard = new LinkedHashMap<>();
    private final StreamsGraph graph = StreamsGraph.builder().build();
    private final Map<String, WindowSpec> whole = Map.of(
            "ticks", WindowSpec.tumbling(1),
            "tumbling", WindowSpec.tumbling(7).withOffset(3).withLateness(5),
            "sliding", WindowSpec.sliding(6, 2),
            "uneven", WindowSpec.sliding(8, 3).withOffset(1).withLateness(4),
            "samples", WindowSpec.sliding(2, 5).withLateness(3),
            "sessions", WindowSpec.session(4),
            "patient", WindowSpec.session(2).withLateness(6));
    private final Map<String, WindowSpec> byKey = Map.of(
            "tumbling", WindowSpec.tumbling(5).withLateness(2),
            "sliding", WindowSpec.sliding(9, 4),
            "sessions", WindowSpec.session(5).withLateness(3));

    /** Everyone listens from the beginning. */
    StreamsReplay() {
        whole.forEach((name, spec) -> heard.put(new Of(name, spec, null), new Heard()));
        byKey.forEach((name, spec) -> {
            for (int key = 0; key < KEYS; key++) {
                heard.put(new Of(name, spec, key), new Heard());
            }
        });
        listen();
        listenByKey();
    }

    /** Which of the keys a row has. */
    static int key(Row<Long> row) {
        return (int) (row.id() % KEYS);
    }

    private void listen() {
        graph.onTicksClosed(window -> closed("ticks", window));
        graph.onTicksLate(item -> late("ticks", item));
        graph.onTumblingClosed(window -> closed("tumbling", window));
        graph.onTumblingLate(item -> late("tumbling", item));
        graph.onSlidingClosed(window -> closed("sliding", window));
        graph.onSlidingLate(item -> late("sliding", item));
        graph.onUnevenClosed(window -> closed("uneven", window));
        graph.onUnevenLate(item -> late("uneven", item));
        graph.onSamplesClosed(window -> closed("samples", window));
        graph.onSamplesLate(item -> late("samples", item));
        graph.onSessionsClosed(window -> closed("sessions", window));
        graph.onSessionsLate(item -> late("sessions", item));
        graph.onPatientClosed(window -> closed("patient", window));
        graph.onPatientLate(item -> late("patient", item));
    }

    private void listenByKey() {
        graph.onByKeyTumblingClosed(window -> closedOfKey("tumbling", window));
        graph.onByKeyTumblingLate(item -> lateOfKey("tumbling", item));
        graph.onByKeySlidingClosed(window -> closedOfKey("sliding", window));
        graph.onByKeySlidingLate(item -> lateOfKey("sliding", item));
        graph.onByKeySessionsClosed(window -> closedOfKey("sessions", window));
        graph.onByKeySessionsLate(item -> lateOfKey("sessions", item));
    }

    private void closed(String node, Summary window) {
        heard.get(new Of(node, whole.get(node), null)).closed.add(text(window));
    }

    private void closedOfKey(String node, KeyedSummary window) {
        heard.get(new Of(node, byKey.get(node), window.key())).closed.add(text(window));
    }

    private void late(String node, Item item) {
        heard.get(new Of(node, whole.get(node), null)).late.add(item.id());
    }

    private void lateOfKey(String node, Item item) {
        heard.get(new Of(node, byKey.get(node), item.key())).late.add(item.id());
    }

    private static String text(Summary window) {
        return window.window().start().getEpochSecond() + "-" + window.window().end().getEpochSecond() + ": "
                + window.count() + " rows, " + window.total();
    }

    /** Does one step. */
    void take(Step<Long> step) {
        if (step instanceof Step.Insert<Long> insert) {
            Row<Long> row = insert.row();
            graph.items().insert(new Item(row.id(), row.time(), key(row), row.value()));
        } else if (step instanceof Step.Advance<Long> advance) {
            graph.advanceTo(Instant.ofEpochSecond(advance.time()));
        } else {
            throw new IllegalArgumentException("Flink knows no " + step);
        }
    }

    /** Tells everyone. */
    void tell() {
        graph.stabilize();
    }
}
