package dev.rivulet.tests.oracle;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.collection.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** A generated graph that does the steps of a history. */
final class Subject implements Machine {
    final Members members;
    private final Program program;
    final Object graph;
    private final Clockwork clockwork;
    private final List<Open> subscriptions = new ArrayList<>();
    private final SubjectRows rows;
    private List<Event> events = new ArrayList<>();

    /**
     * One subscription.
     *
     * @param heard what it was told, if it is to groups or windows; else null
     */
    private record Open(AutoCloseable subscription, Heard heard) {}

    /** A graph of {@code program}, built as {@code history} says; {@code explain} picks the driver. */
    Subject(Program program, Members members, History history, boolean explain) {
        this.program = program;
        this.members = members;
        this.clockwork = new Clockwork(history.seconds(), history.seed());
        this.graph = members.build(program, history, clockwork, explain);
        this.rows = new SubjectRows(this);
    }

    @Override
    public List<Event> apply(Step step) {
        List<Event> outer = events;
        events = new ArrayList<>();
        perform(step);
        List<Event> mine = events;
        events = outer;
        return mine;
    }

    private void perform(Step step) {
        if (step instanceof Step.Set set) {
            members.set(graph, set.input(), set.value());
        } else if (step instanceof Step.Read read) {
            read(graph, read.node());
        } else if (step instanceof Step.Stabilize) {
            guarded("stabilize", () -> members.call(graph, "stabilize"));
            subscriptions.stream()
                    .filter(open -> open.heard() != null)
                    .forEach(open -> open.heard().take().ifPresent(events::add));
        } else if (step instanceof Step.Listen listen) {
            Map<Object, Integer> mirror = new HashMap<>();
            boolean rows = program.node(listen.node()) instanceof Node.Rows;
            subscriptions.add(new Open(members.listen(
                    graph, listen.node(), value -> told(listen, rows ? mirrored(mirror, value) : value)), null));
        } else if (step instanceof Step.Hear hear) {
            Heard heard = new Heard(hear, program, members);
            subscriptions.add(new Open(members.listen(graph, hear.group() + hear.news().suffix, heard::tell), heard));
        } else if (step instanceof Step.Close close) {
            close(close.index());
        } else if (step instanceof Step.Update update) {
            update(update);
        } else if (step instanceof Step.WhatIf question) {
            whatIf(question);
        } else if (step instanceof Step.Tick tick) {
            clockwork.seconds += tick.seconds();
            clockwork.seed = tick.seed();
            members.callIfThere(graph, "tick");
        } else if (step instanceof Step.Advance advance) {
            advance(advance.time());
        } else if (step instanceof Step.Show) {
            graph.toString();
        } else {
            rows.apply(step, events);
        }
    }

    private void advance(Instant time) {
        try {
            members.call(graph, "advanceTo", time);
        } catch (IllegalArgumentException e) {
            events.add(Event.value("advanceTo", "refused"));
        }
    }

    /** How often each row is there, by what a listener was told of changes. */
    private static Map<Object, Integer> mirrored(Map<Object, Integer> mirror, Object changes) {
        for (Object each : (List<?>) changes) {
            Change<?> change = (Change<?>) each;
            mirror.merge(change.row(), change.weight(), (a, b) -> a + b == 0 ? null : a + b);
        }
        return new HashMap<>(mirror);
    }

    private void told(Step.Listen listen, Object value) {
        events.add(Event.value("on " + listen.node(), value));
        if (listen.target() != null) {
            members.set(graph, listen.target(), listen.value());
        }
    }

    private void read(Object on, String node) {
        guarded("read " + node, () -> events.add(Event.value("read " + node, members.call(on, node))));
    }

    /** Runs {@code action}; that a node is stale is an event. */
    void guarded(String what, Runnable action) {
        try {
            action.run();
        } catch (QueryException e) {
            events.add(Event.stale(what, e.node()));
        }
    }

    private void close(int index) {
        if (!subscriptions.isEmpty()) {
            try {
                subscriptions.remove(index % subscriptions.size()).subscription().close();
            } catch (Exception e) {
                throw new AssertionError("close throws nothing", e);
            }
        }
    }

    private void update(Step.Update update) {
        List<Event> mine = events;
        Object before = rows.save();
        Consumer<Object> block = same -> {
            update.steps().forEach(step -> mine.addAll(apply(step)));
            if (update.thrown()) {
                throw new Thrown();
            }
        };
        try {
            members.call(graph, "update", block);
        } catch (Thrown e) {
            rows.restore(before);
            mine.add(Event.value("update", "thrown"));
        }
    }

    private void whatIf(Step.WhatIf question) {
        List<Event> mine = events;
        Object before = rows.save();
        Consumer<Object> block = same -> question.steps().forEach(step -> mine.addAll(apply(step)));
        Function<Object, Object> answer = same -> members.call(same, question.node());
        String what = "read " + question.node();
        guarded(what, () -> events.add(Event.value(what, members.call(graph, "whatIf", block, answer))));
        rows.restore(before);
    }

    Program program() {
        return program;
    }

    /** What a block throws on purpose. */
    private static final class Thrown extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
