package dev.rivulet.examples.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sessions against those from scratch after every step, and the program as a user runs it. */
class SessionsTest {
    private static final int STEPS = 400;
    private static final Duration GAP = Duration.parse(Editor.GAP);
    private static final Duration LATENESS = Duration.parse(Editor.LATENESS);

    private final List<Feed.Step> history = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private final ActivityGraph graph = ActivityGraph.builder().build();
    private final Feed feed = new GraphFeed(graph);
    private Instant now = Instant.EPOCH;
    private long number;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyStepIsWhatComesFromScratch(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < STEPS; i++) {
            step(random);
            check(new FromScratch(history, GAP, LATENESS));
        }
    }

    private void step(Random random) {
        switch (random.nextInt(8)) {
            case 0, 1 -> {
                now = now.plus(Duration.ofMinutes(5L * random.nextInt(5)));
                Instant time = now;
                tell(to -> to.advanceTo(time));
            }
            case 2, 3 -> remove(random);
            default -> add(random);
        }
    }

    /** Times are whole multiples of five minutes, so that windows touch, end with time and are late by nothing. */
    private void add(Random random) {
        Instant at = now.plus(Duration.ofMinutes(5L * (random.nextInt(30) - 18)));
        Edit edit = new Edit(number++, at, "user " + random.nextInt(4), false, random.nextInt(100) - 50);
        edits.add(edit);
        tell(to -> to.add(edit));
    }

    private void remove(Random random) {
        if (!edits.isEmpty()) {
            Edit edit = edits.remove(random.nextInt(edits.size()));
            tell(to -> to.remove(edit));
        }
    }

    private void tell(Feed.Step step) {
        history.add(step);
        step.tell(feed);
    }

    private void check(FromScratch scratch) {
        assertEquals(scratch.users().size(), graph.users());
        long running = 0;
        for (String user : scratch.users()) {
            Editor editor = graph.editors().get(user);
            assertEquals(scratch.open(user), open(editor));
            assertEquals(scratch.late(user).size(), editor.sessions().late());
            running += scratch.open(user).size();
        }
        assertEquals(running, graph.running());
        Map<String, List<Visit>> closed = graph.visits().stream().collect(Collectors.groupingBy(Visit::user));
        assertEquals(scratch.closed(), closed);
        assertEquals(closed.values().stream().mapToInt(List::size).sum(), graph.finished());
    }

    private static List<Visit> open(Editor editor) {
        return editor.sessions().stream()
                .map(Session::visit)
                .sorted(Comparator.comparing(Visit::start))
                .toList();
    }

    /** That lets go of sessions that everyone was told of, not of the one that is told of now. */
    @Test
    void whoIsToldOfASessionMayChangeTheGraphFirst() {
        List<Visit> told = new ArrayList<>();
        graph.onEditorsSessionsClosed(session -> {
            graph.edits().insert(new Edit(number++, Instant.EPOCH.plus(Duration.ofDays(1)), "other", false, 1));
            graph.running();
            told.add(session.visit());
        });
        feed.add(new Edit(number++, Instant.EPOCH, "one", false, 1));
        feed.add(new Edit(number++, Instant.EPOCH.plus(GAP).plusMillis(1), "one", false, 2));
        feed.advanceTo(Instant.EPOCH.plus(Duration.ofHours(2)));
        assertEquals(graph.visits().toList(), told);
        assertEquals(List.of(1L, 2L), told.stream().map(Visit::written).toList());
        assertEquals(1, graph.running());
    }

    @Test
    void theProgram() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean right = SessionsMain.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(right, text);
        assertTrue(text.contains("35,445 edits by 7,627 editors"), text);
    }
}
