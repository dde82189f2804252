package dev.rivulet.tests.time;

import dev.rivulet.tests.time.Clocks.Event;
import dev.rivulet.tests.windows.CalendarDays;
import dev.rivulet.tests.windows.Row;
import dev.rivulet.tests.windows.WindowModel;
import dev.rivulet.tests.windows.WindowSpec;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every node of windows of a graph, each with its model, which is told of the same rows. */
final class ClockModels {
    /** Where local times are told. */
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** A row that the models know by its number. */
    record Known(long id, Event event) {}

    /** The windows of all rows. */
    final List<Held> whole = new ArrayList<>();
    /** The windows of the rows of each user. */
    final Map<String, List<Held>> byUser = new TreeMap<>();

    private final ClocksGraph graph;
    private final Held visits;

    ClockModels(ClocksGraph graph, String... users) {
        this.graph = graph;
        Held tumbling = new Held("tumbling", WindowSpec.tumbling(7).withOffset(3).withLateness(5), graph::tumbling,
                frame -> ((ClocksGraph.TumblingGroup) frame).byHour());
        visits = new Held("visits", WindowSpec.session(3).withLateness(4), graph::visits,
                frame -> ((ClocksGraph.VisitsGroup) frame).byHour());
        Held sessions = new Held("sessions", WindowSpec.session(6), graph::sessions,
                frame -> ((ClocksGraph.SessionsGroup) frame).byHour());
        Held days = new Held("days", new CalendarDays(BERLIN, 2), graph::days,
                frame -> ((ClocksGraph.DaysGroup) frame).byHour());
        Held sliding = new Held("sliding", WindowSpec.sliding(8, 3).withLateness(2), graph::sliding,
                frame -> ((ClocksGraph.SlidingGroup) frame).byHour());
        Held samples = new Held("samples", WindowSpec.sliding(2, 5), graph::samples,
                frame -> ((ClocksGraph.SamplesGroup) frame).byHour());
        whole.addAll(List.of(tumbling, visits, sessions, days, sliding, samples));
        graph.onTumblingClosed(tumbling::closed);
        graph.onTumblingLate(tumbling::late);
        graph.onVisitsClosed(visits::closed);
        graph.onVisitsLate(visits::late);
        graph.onSessionsClosed(sessions::closed);
        graph.onSessionsLate(sessions::late);
        graph.onDaysClosed(days::closed);
        graph.onDaysLate(days::late);
        graph.onSlidingClosed(sliding::closed);
        graph.onSlidingLate(sliding::late);
        graph.onSamplesClosed(samples::closed);
        graph.onSamplesLate(samples::late);
        for (String user : users) {
            byUser.put(user, of(user));
        }
    }

    private List<Held> of(String user) {
        return List.of(
                new Held(user + " stays", WindowSpec.session(4).withLateness(3),
                        () -> graph.byUser().get(user).stays(),
                        frame -> ((ClocksGraph.ByUserStaysGroup) frame).byHour()),
                new Held(user + " spells", WindowSpec.tumbling(5),
                        () -> graph.byUser().get(user).spells(),
                        frame -> ((ClocksGraph.ByUserSpellsGroup) frame).byHour()),
                new Held(user + " sweeps", WindowSpec.sliding(6, 2).withLateness(1),
                        () -> graph.byUser().get(user).sweeps(),
                        frame -> ((ClocksGraph.ByUserSweepsGroup) frame).byHour()));
    }

    private List<WindowModel<Long>> models() {
        List<Held> held = new ArrayList<>(whole);
        byUser.values().forEach(held::addAll);
        return held.stream().map(each -> each.model).toList();
    }

    /** The row {@code row} was inserted. */
    void enter(Known row) {
        for (Held held : whole) {
            held.model.insert(row(held, row));
        }
        byUser.get(row.event.user()).forEach(held -> held.model.insert(row(held, row)));
    }

    /** The row {@code row} was deleted. */
    void leave(Known row) {
        whole.forEach(held -> held.model.delete(row.id));
        byUser.get(row.event.user()).forEach(held -> held.model.delete(row.id));
    }

    /** The row that was {@code old} is {@code row} now. */
    void alter(Known old, Known row) {
        if (row.event.equals(old.event)) {
            return;
        }
        whole.forEach(held -> held.model.change(row(held, row)));
        if (old.event.user().equals(row.event.user())) {
            byUser.get(row.event.user()).forEach(held -> held.model.change(row(held, row)));
        } else {
            byUser.get(old.event.user()).forEach(held -> held.model.delete(old.id));
            byUser.get(row.event.user()).forEach(held -> held.model.insert(row(held, row)));
        }
    }

    private Row<Long> row(Held held, Known known) {
        Event event = known.event;
        long time = held == visits ? event.local().atZone(BERLIN).toEpochSecond() / 3600 : event.hour();
        return new Row<>(known.id, time, Held.HOUR * event.hour() + event.value());
    }

    /** Time has come to {@code hour}. */
    void advanceTo(long hour) {
        models().forEach(model -> model.advanceTo(hour));
    }

    /** Every model handles what it was told of. */
    void run() {
        models().forEach(WindowModel::run);
    }

    /** Holds everything that the graph shows, and told, against the models. */
    void compare() {
        run();
        whole.forEach(Held::compare);
        whole.forEach(Held::compareTold);
        whole.forEach(Held::compareLate);
        byUser.forEach((user, held) -> {
            if (graph.byUser().get(user) != null) {
                held.forEach(Held::compare);
            }
        });
    }
}
