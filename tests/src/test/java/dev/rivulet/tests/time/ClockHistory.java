package dev.rivulet.tests.time;

import dev.rivulet.tests.time.ClockModels.Known;
import dev.rivulet.tests.time.Clocks.Event;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A graph and the models of its windows, which live through the same random edits. */
final class ClockHistory {
    private static final String[] USERS = {"ada", "bob", "cy"};

    final ClocksGraph graph = ClocksGraph.builder().build();
    private final ClockModels models = new ClockModels(graph, USERS);
    private final Random random;
    private Map<Integer, Known> rows = new HashMap<>();
    private boolean ghost;
    private long ids;
    private long now;

    ClockHistory(long seed) {
        random = new Random(seed);
        now = Instant.parse(random.nextBoolean() ? "2024-10-26T00:00:00Z" : "2024-03-30T00:00:00Z").getEpochSecond()
                / 3600;
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
        return new Event(at, LocalDateTime.ofInstant(at, ClockModels.BERLIN), (int) hour, at.toEpochMilli(), user, random.nextInt(9));
    }

    private void insert() {
        Event event = !rows.isEmpty() && random.nextInt(5) == 0 ? rows.get(some(rows)).event() : event(USERS[random.nextInt(3)]);
        int slot = graph.events().insert(event);
        rows.put(slot, new Known(ids++, event));
        if (!ghost) {
            models.enter(rows.get(slot));
        }
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
        Known gone = rows.remove(slot);
        if (!ghost) {
            models.leave(gone);
        }
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
        if (!ghost) {
            models.alter(old, rows.get(slot));
        }
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
        if (!ghost) {
            models.advanceTo(now);
        }
    }

    /** Brings everything up to date, without a word. */
    private void settle() {
        if (ghost) {
            return;
        }
        graph.advanceTo(graph.watermark().plusNanos(1));
        models.run();
    }

    /** Reads some windows: in vain, or held against the model. */
    private void look() {
        if (!ghost) {
            models.run(); // what reads the same rows runs with them
        }
        if (random.nextInt(3) == 0) {
            String user = USERS[random.nextInt(3)];
            if (graph.byUser().get(user) != null) {
                models.byUser.get(user).forEach(this::look);
            }
        } else {
            look(models.whole.get(random.nextInt(models.whole.size())));
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
        models.compare();
    }
}
