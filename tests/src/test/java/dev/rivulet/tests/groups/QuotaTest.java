package dev.rivulet.tests.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.collection.GroupListener;
import dev.rivulet.runtime.time.TimeWindow;
import dev.rivulet.tests.groups.Quota.Span;
import dev.rivulet.tests.groups.Quota.Use;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What groups and windows do while something outside of them is stale. */
class QuotaTest {
    private final QuotaGraph graph = QuotaGraph.builder().build();
    private final List<String> told = new ArrayList<>();

    private static Instant second(long second) {
        return Instant.ofEpochSecond(second);
    }

    @Test
    void aGroupThatARollbackBringsBackGoesOnceItsNodeCanRunAgain() {
        graph.uses().put(2, new Use(1, "c"));
        assertEquals(1, graph.users());
        graph.uses().remove(2);
        assertEquals(1, graph.<Long>whatIf(asked -> asked.uses().put(3, new Use(1, "c")), QuotaGraph::users));
        long users = graph.<Long>whatIf(
                asked -> {
                    assertThrows(QueryException.class, () -> asked.byId().size());
                    asked.uses().put(0, new Use(1, "b"));
                },
                QuotaGraph::users);
        assertEquals(1, users);
    }

    @Test
    void aRowThatWasTakenBackIsNotLate() {
        graph.onSessionsLate(use -> told.add("session " + use));
        graph.onHopsLate(use -> told.add("hop " + use));
        graph.advanceTo(second(-3));
        assertEquals(List.of(1L, 1L), late(3, -10));
        graph.advanceTo(second(16));
        assertEquals(List.of(0L, 0L), late(16, 15));
        graph.uses().put(17, new Use(16, "a"));
        graph.stabilize();
        assertEquals(List.of(), told);
        assertEquals(1, graph.sessions().size());
        assertEquals(3, graph.hops().size());
    }

    private List<Long> late(int id, long at) {
        return graph.whatIf(
                asked -> asked.uses().put(id, new Use(at, "a")),
                asked -> List.of(asked.sessions().late(), asked.hops().late()));
    }

    @Test
    void aWindowThatClosedSaysThatAValueIsStale() {
        graph.onSessionsClosed(span -> told.add(read(span)));
        graph.uses().put(1, new Use(1, "a"));
        graph.stabilize();
        graph.parts(0);
        graph.advanceTo(second(20));
        assertThrows(QueryException.class, graph::stabilize);
        assertEquals(List.of("stale of 1"), told);
    }

    private static String read(Span span) {
        try {
            return span.each() + " of " + span.count();
        } catch (QueryException stale) {
            return "stale of " + span.count();
        }
    }

    @Test
    void groupsChangeWhenSomethingOutsideBecomesStaleOrWell() {
        graph.uses().put(1, new Use(1, "a"));
        graph.onSessions(new GroupListener<TimeWindow, Span>() {
            @Override
            public void made(TimeWindow key, Span span) {
                told.add("made " + read(span));
            }

            @Override
            public void dropped(TimeWindow key) {
                told.add("dropped");
            }

            @Override
            public void changed(TimeWindow key, Span span) {
                told.add("changed " + read(span));
            }
        });
        graph.stabilize();
        graph.parts(0);
        assertThrows(QueryException.class, graph::stabilize);
        graph.uses().put(2, new Use(100, "b"));
        assertThrows(QueryException.class, graph::stabilize);
        graph.parts(1);
        graph.stabilize();
        graph.stabilize();
        assertEquals(
                List.of("made 100 of 1", "changed stale of 1", "made stale of 1", "changed 100 of 1", "changed 100 of 1"),
                told);
    }
}
