package dev.rivulet.tests.time;

import dev.rivulet.tests.time.Clocks.Event;
import dev.rivulet.tests.windows.CalendarDays;
import dev.rivulet.tests.windows.Row;
import dev.rivulet.tests.windows.WindowModel;
import dev.rivulet.tests.windows.WindowSpec;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A graph and the models of its windows, which live through the same random edits. */
final class ClockHistory {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String[] USERS = {"ada", "bob", "cy"};

    /** A row that the models know by its number. */
    private record Known(long id, Event event) {}

    final ClocksGraph graph = ClocksGraph.builder().build();
    final List<Held> whole = new ArrayList<>();
    final Map<String, List<Held>> byUser = new TreeMap<>();
    private final Random random;
    private Map<Integer, Known> rows = new HashMap<>();
    private boolean ghost;
    private long ids;
    private long now;

    ClockHistory(long seed) {
        random = new Random(seed);
        now = Instant.parse(random.nextBoolean() ? "2024-10-26T00:00:00Z" : "2024-03-30T00:00:00Z").getEpochSecond()
                / 3600;
        hold();
        for (String user : USERS) {
            byUser.put(user, List.of(
                    new Held(user + " stays", WindowSpec.session(4).withLateness(3),
                            () -> graph.byUser().get(user).stays(),
                            frame -> ((ClocksGraph.ByUserStaysGroup) frame).byHour()),
                    new Held(user + " spells", WindowSpec.tumbling(5),
                            () -> graph.byUser().get(user).spells(),
                            frame -> ((ClocksGraph.ByUserSpellsGroup) frame).byHour()),
                    new Held(user + " sweeps", WindowSpec.sliding(6, 2).withLateness(1),
                            () -> graph.byUser().get(user).sweeps(),
                            frame -> ((ClocksGraph.ByUserSweepsGroup) frame).byHour())));
        }
    }

    private void hold() {
        Held tumbling = new Held("tumbling", WindowSpec.tumbling(7).withOffset(3).withLateness(5), graph::tumbling,
                frame -> ((ClocksGraph.TumblingGroup) frame).byHour());
        Held visits = new Held("visits", WindowSpec.session(3).withLateness(4), graph::visits,
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
    }

    /** Something happens. */
    void step() {
        int kind = random.nextInt(20);
        if (kind < 14) {
            edit();
        } else if (kind < 16) {
            look();
        } else if (kind == 16) {
            tell();
        } else if (kind == 17) {
            graph.update(changed -> some(true));
        } else {
            inVain(kind == 18);
        }
    }

    private void some(boolean edits) {
        for (int i = random.nextInt(6); i >= 0; i--) {
            if (random.nextInt(4) == 0) {
                look();
            } else if (edits) {
                edit();
            } else {
                advance();
            }
        }
    }

    /** Edits that are all taken back. */
    private void inVain(boolean thrown) {
        boolean edits = random.nextBoolean();
        if (edits) {
            settle(); // else what waited and is edited comes after what only waited
        }
        Map<Integer, Known> before = new HashMap<>(rows);
        long was = now;
        boolean outer = ghost;
        ghost = true;
        try {
            if (thrown) {
                graph.update(changed -> {
                    some(edits);
                    throw new IllegalStateException("not kept");
                });
            } else {
                graph.whatIf(changed -> some(edits), changed -> {
                    look();
                    return 0;
                });
            }
        } catch (IllegalStateException notKept) {
            if (!"not kept".equals(notKept.getMessage())) {
                throw notKept;
            }
        }
        ghost = outer;
        now = was;
        rows = before;
        settle(); // else a row that is edited again comes before what was edited since
    }

    private void edit() {
        int kind = random.nextInt(12);
        if (kind < 6 || rows.isEmpty()) {
            insert();
        } else if (kind < 8) {
            delete();
        } else if (kind < 10) {
            change();
        } else {
            advance();
        }
    }

    private Event event(String user) {
        long hour = now + random.nextInt(50) - 30;
        Instant at = Instant.ofEpochSecond(3600 * hour);
        return new Event(at, LocalDateTime.ofInstant(at, BERLIN), (int) hour, at.toEpochMilli(), user, random.nextInt(9));
    }

    private void insert() {
        Event event = !rows.isEmpty() && random.nextInt(5) == 0 ? rows.get(some(rows)).event() : event(USERS[random.nextInt(3)]);
        int slot = graph.events().insert(event);
        rows.put(slot, new Known(ids++, event));
        enter(rows.get(slot));
    }

    private int some(Map<Integer, Known> from) {
        List<Integer> slots = from.keySet().stream().sorted().toList();
        return slots.get(random.nextInt(slots.size()));
    }

    private void delete() {
        int slot = some(rows);
        if (random.nextBoolean()) {
            slot = graph.events().slotOf(rows.get(slot).event());
            graph.events().delete(rows.get(slot).event());
        } else {
            graph.events().deleteSlot(slot);
        }
        leave(rows.remove(slot));
        settle(); // else the slot may be used again, and its new row is seen before older ones
    }

    private void change() {
        int slot = some(rows);
        Known old = rows.get(slot);
        Event next = event(random.nextInt(4) == 0 ? USERS[random.nextInt(3)] : old.event().user());
        if (!next.user().equals(old.event().user())) {
            settle(); // else it is seen among the new user's rows as of when it was first touched among the old one's
        }
        if (random.nextInt(3) == 0) {
            Event was = old.event();
            next = new Event(was.at(), was.local(), was.hour(), was.millis(), was.user(), next.value());
            graph.events().value(slot, next.value());
        } else if (random.nextBoolean()) {
            graph.events().replaceSlot(slot, next);
        } else {
            set(slot, next);
        }
        rows.put(slot, new Known(old.id(), next));
        alter(old, rows.get(slot));
    }

    private void set(int slot, Event next) {
        graph.events().at(slot, next.at());
        graph.events().local(slot, next.local());
        graph.events().hour(slot, next.hour());
        graph.events().millis(slot, next.millis());
        graph.events().user(slot, next.user());
        graph.events().value(slot, next.value());
    }

    private void advance() {
        now += random.nextInt(14);
        Instant time = Instant.ofEpochSecond(3600 * now, random.nextInt(3) * 999_999_999L / 2);
        if (!time.isAfter(graph.watermark())) {
            return; // the same again does nothing
        }
        graph.advanceTo(time);
        models().forEach(model -> model.advanceTo(now));
    }

    /** All models, none while nothing is kept. */
    private List<WindowModel<Long>> models() {
        List<Held> held = new ArrayList<>(whole);
        byUser.values().forEach(held::addAll);
        return ghost ? List.of() : held.stream().map(each -> each.model).toList();
    }

    private void enter(Known row) {
        if (!ghost) {
            for (Held held : whole) {
                held.model.insert(row(held, row));
            }
            byUser.get(row.event.user()).forEach(held -> held.model.insert(row(held, row)));
        }
    }

    private void leave(Known row) {
        if (!ghost) {
            whole.forEach(held -> held.model.delete(row.id));
            byUser.get(row.event.user()).forEach(held -> held.model.delete(row.id));
        }
    }

    private void alter(Known old, Known row) {
        if (ghost || row.event.equals(old.event)) {
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
        long time = held == whole.get(1) ? event.local().atZone(BERLIN).toEpochSecond() / 3600 : event.hour();
        return new Row<>(known.id, time, Held.HOUR * event.hour() + event.value());
    }

    /** Brings everything up to date, without a word. */
    private void settle() {
        if (ghost) {
            return;
        }
        graph.advanceTo(graph.watermark().plusNanos(1));
        models().forEach(WindowModel::run);
    }

    /** Reads some windows: in vain, or held against the model. */
    private void look() {
        models().forEach(WindowModel::run); // what reads the same rows runs with them
        if (random.nextInt(3) == 0) {
            String user = USERS[random.nextInt(3)];
            if (graph.byUser().get(user) != null) {
                byUser.get(user).forEach(this::look);
            }
        } else {
            look(whole.get(random.nextInt(whole.size())));
        }
    }

    private void look(Held held) {
        if (ghost) {
            held.open();
        } else {
            held.compare();
        }
    }

    /** Tells the listeners, and compares everything. */
    void tell() {
        graph.stabilize();
        models().forEach(WindowModel::run);
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
