package dev.rivulet.tests.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** After any stream of rows and watermarks, generated graphs tell of the windows and of the late rows that Flink tells of. */
class GraphTest {
    private static final int STREAMS = 100;
    private static final int STEPS = 60;
    private static final long BEGINNING = -60;

    private int windows;
    private int shared;
    private int late;

    @Test
    void graphsTellOfWhatFlinkTellsOf() throws Exception {
        for (long seed = 0; seed < STREAMS; seed++) {
            Random random = new Random(seed);
            List<Step<Long>> steps = stream(random);
            StreamsReplay graph = new StreamsReplay();
            for (Step<Long> step : steps) {
                graph.take(step);
                if (random.nextInt(8) == 0) {
                    graph.tell();
                }
            }
            graph.tell();
            for (Map.Entry<StreamsReplay.Of, StreamsReplay.Heard> heard : graph.heard.entrySet()) {
                same("seed " + seed + ", " + heard.getKey(), heard.getKey(), heard.getValue(), steps);
            }
        }
        // A comparison of streams in which nothing happens would prove nothing.
        assertTrue(windows > 20 * STREAMS && shared > 5 * STREAMS && late > 5 * STREAMS, windows + " " + shared + " " + late);
    }

    private void same(String where, StreamsReplay.Of of, StreamsReplay.Heard heard, List<Step<Long>> steps)
            throws Exception {
        Snapshot<Long> flink = FlinkReplay.last(of.spec(), of.key() == null ? steps : ofKey(of.key(), steps));
        List<Row<Long>> flinksLate = Differences.lateForAWindow(of.spec(), flink.late());
        assertEquals(flink.closed().stream().map(GraphTest::text).toList(), heard.closed, where);
        assertEquals(flinksLate.stream().map(Row::id).toList(), heard.late, where);
        windows += heard.closed.size();
        shared += (int) flink.closed().stream().filter(window -> window.rows().size() > 1).count();
        late += heard.late.size();
    }

    private static String text(Window<Long> window) {
        long sum = window.rows().stream().mapToLong(Row::value).sum();
        return window.span().start() + "-" + window.span().end() + ": " + window.rows().size() + " rows, " + sum;
    }

    private static List<Step<Long>> ofKey(int key, List<Step<Long>> steps) {
        return steps.stream()
                .filter(step -> !(step instanceof Step.Insert<Long> insert) || StreamsReplay.key(insert.row()) == key)
                .toList();
    }

    /** Rows around the watermark, which goes on to where every window is over. */
    private static List<Step<Long>> stream(Random random) {
        long now = BEGINNING;
        List<Step<Long>> steps = new ArrayList<>();
        for (long id = 0; id < STEPS; id++) {
            if (random.nextInt(4) == 0) {
                now += random.nextInt(12);
                steps.add(new Step.Advance<>(now));
            } else {
                steps.add(new Step.Insert<>(new Row<>(id, now + random.nextInt(40) - 22, random.nextInt(100))));
            }
        }
        steps.add(new Step.Advance<>(now + 1000));
        return steps;
    }
}
