package dev.rivulet.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.tests.time.Vault.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the rows of a cleaned collection go, and what an archive that fails leaves as it was. */
class CleaningTest {
    private final VaultGraph graph = VaultGraph.builder().build();
    private final List<String> told = new ArrayList<>();

    private static Event event(int at, long value) {
        return new Event(at, "ada", value);
    }

    private void to(long second) {
        graph.advanceTo(Instant.ofEpochSecond(second));
    }

    @Test
    void rowsGoAtTheFirstAdvanceAfterTheirWindowsWereToldOf() {
        graph.onPanesClosed(window -> told.add(VaultViews.text(window)));
        graph.overlaps().insert(event(0, 4));
        to(7);
        to(8);
        assertEquals(1, graph.overlaps().size(), "nobody was told");
        graph.stabilize();
        assertEquals(List.of("-4-2 4 7500", "-2-4 4 7500", "0-6 4 7500"), told);
        assertEquals(1, graph.overlaps().size());
        to(9);
        assertEquals(0, graph.overlaps().size());
    }

    @Test
    void rowsOfWindowsThatHoldThemGoAsSoon() {
        graph.onHoldingClosed(window -> told.add(VaultViews.text(window)));
        graph.held().insert(event(0, 4));
        to(7);
        graph.stabilize();
        to(8);
        assertEquals(List.of("-3-3 4 7500", "0-6 4 7500"), told);
        assertEquals(0, graph.held().size());
    }

    @Test
    void aLateRowGoesWithTheAdvanceThatFirstSeesIt() {
        to(20);
        graph.people().insert(event(1, 4));
        assertEquals(1, graph.people().size());
        to(21);
        assertEquals(0, graph.people().size());
    }

    @Test
    void whatIsTakenBackIsCleanedTheNextTime() {
        graph.people().insert(event(1, 4));
        to(20);
        int left = graph.whatIf(changed -> to(21), changed -> changed.people().size());
        assertEquals(0, left);
        assertEquals(1, graph.people().size());
        to(21);
        assertEquals(0, graph.people().size());
    }

    @Test
    void updatesAloneKeepWhatIsOpen() {
        graph.onPanesClosed(window -> told.add(VaultViews.text(window)));
        for (int i = 0; i < 200; i++) {
            int at = 20 * i;
            graph.update(changed -> {
                changed.overlaps().insert(event(at, 4));
                changed.visits().insert(event(at, 4));
                changed.people().insert(event(at, 4));
                to(at + 1L);
            });
            graph.stabilize();
            assertTrue(graph.overlaps().size() + graph.visits().size() + graph.people().size() < 9);
        }
    }

    @Test
    void anArchiveThatFailsLeavesEverythingAsItWas() {
        graph.people().insert(event(1, 4));
        to(20);
        graph.visits().insert(event(17, Vault.BAD));
        assertThrows(QueryException.class, () -> to(30));
        assertEquals(Instant.ofEpochSecond(20), graph.watermark());
        assertEquals(1, graph.people().size());
        assertEquals(1, graph.sessions().size());
    }

    @Test
    void anArchiveFailsForAStaleValueOfTheGraphAround() {
        graph.overlaps().insert(event(1, 4));
        graph.divisor(0);
        assertThrows(QueryException.class, () -> to(20));
        assertEquals(Instant.MIN, graph.watermark());
        graph.divisor(1);
        to(20);
        assertEquals(60, graph.paneMarks().toList().get(0).half());
    }

    @Test
    void aSessionThatIsStaleKeepsNoOtherFromItsArchive() {
        graph.visits().insert(event(0, Vault.BAD));
        int middle = graph.visits().insert(event(2, 4));
        graph.visits().insert(event(4, 4));
        to(5);
        graph.visits().deleteSlot(middle);
        assertThrows(QueryException.class, () -> to(6));
        assertEquals(Instant.ofEpochSecond(6), graph.watermark(), "it had closed before");
        assertEquals(List.of("4-6"), graph.stayMarks().stream()
                .map(mark -> mark.window().start().getEpochSecond() + "-" + mark.window().end().getEpochSecond())
                .toList());
    }

    @Test
    void whatAWindowWasWhenADeleteClosedItStays() {
        graph.onStaysClosed(window -> told.add(VaultViews.text(window)));
        graph.visits().insert(event(0, 5));
        int middle = graph.visits().insert(event(2, 4));
        graph.visits().insert(event(4, 4));
        to(3);
        graph.visits().deleteSlot(middle);
        assertEquals(1, graph.stays().size());
        graph.divisor(1);
        graph.stabilize();
        assertEquals(List.of("0-2 5 6000"), told);
    }
}
