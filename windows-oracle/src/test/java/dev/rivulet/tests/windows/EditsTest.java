package dev.rivulet.tests.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Rows that come, move and go while time advances, where Flink cannot be asked. */
class EditsTest {
    private static final int STEPS = 60;

    /** A window that is fixed holds, when it closes, all rows whose time lies in it then. */
    @Property(tries = 1000)
    void aFixedWindowClosesWithTheRowsThatAreThere(@ForAll long seed) {
        Random random = new Random(seed);
        WindowSpec spec = WindowSpec.sliding(1 + random.nextInt(12), 1 + random.nextInt(12))
                .withOffset(random.nextInt(30) - 15)
                .withLateness(random.nextInt(2) * random.nextInt(15));
        Map<Long, Row<Long>> rows = new LinkedHashMap<>();
        List<Window<Long>> closed = new ArrayList<>();
        long before = Long.MIN_VALUE;
        List<Step<Long>> steps = steps(random);
        for (Step<Long> step : steps) {
            if (step instanceof Step.Advance<Long> advance) {
                closed.addAll(closing(spec, rows, before, advance.time()));
                before = advance.time();
            } else {
                edit(rows, step);
            }
        }
        Snapshot<Long> last = WindowReplay.last(spec, steps);
        assertEquals(closed, last.closed());
        Statistics.collect(closed.size() > 2);
        Statistics.coverage(share -> share.check(true).percentage(often -> often > 50));
    }

    private static List<Window<Long>> closing(WindowSpec spec, Map<Long, Row<Long>> rows, long from, long to) {
        TreeSet<Span> spans = new TreeSet<>();
        rows.values().forEach(row -> spans.addAll(spec.spans(row.time())));
        return spans.stream()
                .filter(span -> !spec.closes(span, from) && spec.closes(span, to))
                .map(span -> new Window<>(span, within(span, rows)))
                .toList();
    }

    private static List<Row<Long>> within(Span span, Map<Long, Row<Long>> rows) {
        return rows.values().stream()
                .filter(row -> span.start() <= row.time() && row.time() < span.end())
                .toList();
    }

    /** Open sessions are apart, tight, still open, and share no row with one another. */
    @Property(tries = 1000)
    void openSessionsAreApartAndTight(@ForAll long seed) {
        Random random = new Random(seed);
        WindowSpec spec = WindowSpec.session(1 + random.nextInt(12)).withLateness(random.nextInt(10));
        WindowModel<Long> model = new WindowModel<>(spec);
        int split = 0;
        int open = 0;
        for (Step<Long> step : steps(random)) {
            model.take(step);
            List<Window<Long>> windows = model.snapshot().open();
            windows.forEach(window -> assertTight(spec, window, model.watermark()));
            for (int i = 1; i < windows.size(); i++) {
                assertTrue(windows.get(i - 1).span().end() < windows.get(i).span().start());
            }
            split += step instanceof Step.Delete<Long> && windows.size() > open ? 1 : 0;
            open = windows.size();
        }
        Statistics.collect(split > 0);
        Statistics.coverage(share -> share.check(true).percentage(often -> often > 10));
    }

    private static void assertTight(WindowSpec spec, Window<Long> window, long watermark) {
        assertFalse(spec.closes(window.span(), watermark));
        List<Long> times = window.rows().stream().map(Row::time).sorted().toList();
        assertEquals(window.span(), new Span(times.get(0), times.get(times.size() - 1) + spec.size()));
        for (int i = 1; i < times.size(); i++) {
            assertTrue(times.get(i) - times.get(i - 1) <= spec.size());
        }
    }

    private static void edit(Map<Long, Row<Long>> rows, Step<Long> step) {
        if (step instanceof Step.Insert<Long> insert) {
            rows.put(insert.row().id(), insert.row());
        } else if (step instanceof Step.Change<Long> change) {
            rows.put(change.row().id(), change.row());
        } else if (step instanceof Step.Delete<Long> delete) {
            rows.remove(delete.id());
        }
    }

    private static List<Step<Long>> steps(Random random) {
        List<Step<Long>> steps = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        long now = -40;
        steps.add(new Step.Advance<>(now));
        for (long i = 0; i < STEPS; i++) {
            Row<Long> row = new Row<>(i, now + random.nextInt(40) - 20, random.nextInt(3));
            int kind = random.nextInt(10);
            if (kind < 2) {
                now += random.nextInt(12);
                steps.add(new Step.Advance<>(now));
            } else if (kind < 6 || ids.isEmpty()) {
                ids.add(i);
                steps.add(new Step.Insert<>(row));
            } else if (kind < 8) {
                steps.add(new Step.Delete<>(ids.remove(random.nextInt(ids.size()))));
            } else {
                Long id = ids.get(random.nextInt(ids.size()));
                steps.add(new Step.Change<>(new Row<>(id, row.time(), row.value())));
            }
        }
        return steps;
    }
}
