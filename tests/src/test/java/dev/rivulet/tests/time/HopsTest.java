package dev.rivulet.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.collection.GroupListener;
import dev.rivulet.runtime.collection.Groups;
import dev.rivulet.runtime.time.TimeWindow;
import dev.rivulet.tests.time.Hops.Event;
import dev.rivulet.tests.time.Hops.Known;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Windows made up of panes are, after any history, what they are where each holds its rows. */
class HopsTest {
    private static final int HISTORIES = 600;
    private static final int STEPS = 80;
    private static final double[] PRICES = {0, -0.0, 0.1, 3, 1e300, 1e-310, -7.25, Double.NaN, Double.POSITIVE_INFINITY};
    private static final String[] USERS = {"ada", "bob"};

    private final List<String> panesTold = new ArrayList<>();
    private final List<String> rowsTold = new ArrayList<>();
    private HopsGraph graph = HopsGraph.builder().build();
    private Random random = new Random(0);
    private long now;

    @Test
    void panesMakeWhatRowsMake() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            try {
                live(seed);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("with the seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private void live(int seed) {
        random = new Random(seed);
        graph = HopsGraph.builder().build();
        now = 0;
        panesTold.clear();
        rowsTold.clear();
        listen();
        for (int i = 0; i < STEPS; i++) {
            step();
            if (random.nextInt(3) == 0) {
                compare();
            }
        }
        tell();
    }

    private void listen() {
        if (random.nextInt(4) > 0) {
            graph.onPanesClosed(window -> panesTold.add("closed " + last(window)));
            graph.onRowsClosed(window -> rowsTold.add("closed " + last(window)));
        }
        graph.onPanesLate(row -> panesTold.add("late " + row));
        graph.onRowsLate(row -> rowsTold.add("late " + row));
        graph.onPanes(new Told<>(panesTold));
        graph.onRows(new Told<>(rowsTold));
        graph.onByUserPanesClosed(window -> panesTold.add("inner " + last(window)));
        graph.onByUserRowsClosed(window -> rowsTold.add("inner " + last(window)));
    }

    /** Notes what it is told of groups. */
    private record Told<G extends Known>(List<String> told) implements GroupListener<TimeWindow, G> {
        @Override
        public void made(TimeWindow key, G group) {
            told.add("made " + key);
        }

        @Override
        public void dropped(TimeWindow key) {
            told.add("dropped " + key);
        }

        @Override
        public void changed(TimeWindow key, G group) {
            told.add("changed " + key);
        }
    }

    private void step() {
        int kind = random.nextInt(20);
        if (kind < 15) {
            edit();
        } else if (kind == 15) {
            tell();
        } else if (kind == 16) {
            graph.update(changed -> some());
        } else if (kind == 17) {
            long before = now;
            graph.whatIf(changed -> some(), changed -> attempt(changed::paneWorth));
            now = before;
        } else {
            long before = now;
            assertThrows(IllegalStateException.class, () -> graph.update(changed -> {
                some();
                throw new IllegalStateException("not kept");
            }));
            now = before;
        }
    }

    private void some() {
        for (int i = random.nextInt(6); i >= 0; i--) {
            edit();
            if (random.nextInt(3) == 0) {
                compare();
            }
        }
    }

    private void edit() {
        int kind = random.nextInt(20);
        if (kind < 9 || graph.events().isEmpty()) {
            graph.events().insert(event());
        } else if (kind < 12) {
            graph.events().delete(any());
        } else if (kind < 15) {
            graph.events().replace(any(), event());
        } else if (kind == 15) {
            graph.factor(1 + random.nextInt(3));
        } else if (kind == 16) {
            graph.strict(!graph.strict());
        } else {
            now += random.nextInt(6);
            graph.advanceTo(Instant.EPOCH.plus(Duration.ofHours(now)));
        }
    }

    private Event any() {
        List<Event> all = graph.events().toList();
        return all.get(random.nextInt(all.size()));
    }

    private Event event() {
        BigDecimal fee = random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(1000), random.nextInt(4));
        return new Event(now + random.nextInt(24) - 14, USERS[random.nextInt(2)],
                PRICES[random.nextInt(PRICES.length)], random.nextInt(8), fee);
    }

    private void tell() {
        attempt(() -> {
            graph.stabilize();
            return "";
        });
        assertEquals(sorted(rowsTold), sorted(panesTold));
        panesTold.clear();
        rowsTold.clear();
    }

    private static List<String> sorted(List<String> told) {
        return told.stream().sorted().toList();
    }

    private void compare() {
        String was = "factor " + graph.factor() + " strict " + graph.strict() + " now " + now + "\n";
        assertEquals(was + text(graph.rows()), was + text(graph.panes()));
        assertEquals(graph.rows().late(), graph.panes().late());
        assertEquals(attempt(graph::rowWorth), attempt(graph::paneWorth));
        assertEquals(attempt(graph::rowText), attempt(graph::paneText));
        for (String user : USERS) {
            if (graph.byUser().containsKey(user)) {
                assertEquals(text(graph.byUser().get(user).rows()), text(graph.byUser().get(user).panes()));
                assertEquals(graph.byUser().get(user).rows().late(), graph.byUser().get(user).panes().late());
            }
        }
    }

    static String text(Groups<TimeWindow, ? extends Known> windows) {
        List<Known> all = new ArrayList<>();
        windows.forEach(all::add);
        all.sort(Comparator.comparing((Known known) -> known.window().start()));
        StringBuilder out = new StringBuilder();
        for (Known known : all) {
            out.append(last(known)).append(' ').append(attempt(() -> known.events().toList().toString()))
                    .append(known.events().size())
                    .append(attempt(() -> known.big().toList().toString()))
                    .append(attempt(() -> known.worth().toList().toString()))
                    .append('\n');
        }
        return out.toString();
    }

    private static String last(Known known) {
        return known.window() + " " + attempt(known::count) + " " + attempt(known::total) + " " + attempt(known::sizes)
                + " " + attempt(known::fees) + " " + attempt(known::huge) + " " + attempt(known::mean) + " "
                + attempt(known::least) + " " + attempt(known::most) + " " + attempt(known::each);
    }

    /** What {@code read} answers, or that it is stale. */
    private static String attempt(Supplier<?> read) {
        try {
            return String.valueOf(read.get());
        } catch (QueryException stale) {
            return "stale" + (System.getenv("DBG") == null ? "" : stale.getMessage());
        }
    }
}
