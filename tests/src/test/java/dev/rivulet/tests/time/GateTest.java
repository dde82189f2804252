package dev.rivulet.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rivulet.runtime.collection.GroupListener;
import dev.rivulet.runtime.time.TimeWindow;
import dev.rivulet.tests.time.Gate.Guest;
import dev.rivulet.tests.time.Gate.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What random programs have found. */
class GateTest {
    private final GateGraph graph = GateGraph.builder().build();
    private final List<String> told = new ArrayList<>();

    private void to(long second) {
        graph.advanceTo(Instant.ofEpochSecond(second));
        graph.stabilize();
    }

    private static String text(TimeWindow window) {
        return window.start().getEpochSecond() + "-" + window.end().getEpochSecond();
    }

    private void closed(Visit visit) {
        told.add(text(visit.window()) + ": " + visit.count());
    }

    private void late(Guest guest) {
        told.add("late " + guest.at());
    }

    private void shutOut() {
        to(0);
        graph.guests().insert(new Guest(1, 9, true));
        graph.guests().insert(new Guest(2, 9, false));
        graph.stabilize();
        graph.open(false);
        to(20);
        graph.open(true);
        graph.stabilize();
    }

    @Test
    void aRowThatIsLetInAgainComesAnew() {
        graph.onTumblingClosed(this::closed);
        graph.onTumblingLate(this::late);
        shutOut();
        assertEquals(List.of("0-5: 1", "late 2"), told);
        assertEquals(1, graph.tumbling().late());
    }

    @Test
    void aRowThatIsLetIntoASessionAgainComesAnew() {
        graph.onSessionsClosed(this::closed);
        graph.onSessionsLate(this::late);
        shutOut();
        assertEquals(List.of("1-3: 1", "late 2"), told);
    }

    @Test
    void aRowThatIsLetIntoWindowsThatOverlapAgainComesAnew() {
        graph.onSlidingClosed(this::closed);
        graph.onSlidingLate(this::late);
        shutOut();
        assertEquals(List.of("-5-5: 1", "0-10: 1", "late 2"), told);
    }

    @Test
    void aRowThatWasLateIsLateAgainIfItComesAnew() {
        to(20);
        graph.guests().insert(new Guest(2, 9, false));
        graph.stabilize();
        graph.open(false);
        graph.stabilize();
        graph.open(true);
        assertEquals(2, graph.tumbling().late());
    }

    @Test
    void aQuestionShutsNoOneOut() {
        to(0);
        graph.guests().insert(new Guest(2, 9, false));
        graph.stabilize();
        assertEquals(0, graph.<Integer>whatIf(same -> same.open(false), same -> same.tumbling().size()));
        to(20);
        assertEquals(0, graph.tumbling().late());
        assertEquals(0, graph.<Long>whatIf(same -> same.open(false), same -> same.tumbling().late()));
        assertEquals(0, graph.sliding().late() + graph.sessions().late());
    }

    @Test
    void aSessionThatReachesFurtherIsAnother() {
        graph.onSessions(new GroupListener<TimeWindow, Visit>() {
            @Override
            public void made(TimeWindow key, Visit visit) {
                told.add("made " + text(key));
            }

            @Override
            public void dropped(TimeWindow key) {
                told.add("dropped " + text(key));
            }

            @Override
            public void changed(TimeWindow key, Visit visit) {
                told.add("changed " + text(key));
            }
        });
        graph.guests().insert(new Guest(1, 9, true));
        graph.stabilize();
        graph.guests().insert(new Guest(2, 9, true));
        graph.stabilize();
        graph.guests().insert(new Guest(2, 9, true));
        graph.stabilize();
        assertEquals(List.of("made 1-3", "dropped 1-3", "made 1-4", "changed 1-4"), told);
    }

    @Test
    void aWindowThatIsStaleGoesFromWithinAWindow() {
        graph.guests().insert(new Guest(14, 3, true));
        graph.advanceTo(Instant.ofEpochSecond(6));
        assertEquals(0, graph.byKind().get(true).arrivals().iterator().next().waves());
    }
}
