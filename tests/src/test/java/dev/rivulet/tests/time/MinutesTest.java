package dev.rivulet.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.tests.time.Minutes.Loose;
import dev.rivulet.tests.time.Minutes.Span;
import dev.rivulet.tests.time.Minutes.Trade;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where windows begin and end, what is late, what fails. */
class MinutesTest {
    private final MinutesGraph graph = MinutesGraph.builder().build();
    private final List<String> said = new ArrayList<>();

    private int trade(long at, long amount) {
        return graph.trades().insert(new Trade(at, amount));
    }

    private void to(long millis) {
        graph.advanceTo(Instant.ofEpochMilli(millis));
    }

    private String fixed() {
        List<String> windows = new ArrayList<>();
        graph.fixed().forEach(window -> windows.add(shown(window, ((MinutesGraph.FixedGroup) window).total())));
        return String.join(" ", windows);
    }

    private String sessions() {
        List<String> windows = new ArrayList<>();
        graph.sessions().forEach(window -> windows.add(shown(window, ((MinutesGraph.SessionsGroup) window).total())));
        return String.join(" ", windows);
    }

    private static String shown(Span window, long total) {
        return window.window().start().toEpochMilli() + "-" + window.window().end().toEpochMilli() + "=" + total;
    }

    @Test
    void aRowAtTheStartIsInAndOneAtTheEndIsInTheNext() {
        trade(0, 1);
        trade(9, 2);
        trade(10, 4);
        trade(-1, 8);
        assertEquals("0-10=3 10-20=4 -10-0=8", fixed());
    }

    @Test
    void aWindowIsOpenUntilItsLatenessIsUsedUp() {
        trade(9, 1);
        to(14);
        trade(9, 2);
        assertEquals("0-10=3", fixed());
        to(15);
        assertEquals("", fixed());
        trade(9, 4);
        assertEquals(1, graph.fixed().late());
    }

    @Test
    void withoutLatenessAWatermarkAtTheEndCloses() {
        graph.loose().insert(new Loose(Instant.ofEpochMilli(999), 1));
        graph.advanceTo(Instant.ofEpochMilli(1000).minusNanos(1));
        assertEquals(1, graph.seconds().size());
        graph.advanceTo(Instant.ofEpochMilli(1000));
        assertEquals(0, graph.seconds().size());
    }

    @Test
    void sessionsThatTouchAreOneAndOneFurtherIsAnother() {
        trade(0, 1);
        trade(10, 2);
        trade(21, 4);
        assertEquals("0-20=3 21-31=4", sessions());
    }

    @Test
    void aRowJoinsTwoSessionsAndItsDeletePartsThem() {
        trade(0, 1);
        trade(20, 2);
        assertEquals("0-10=1 20-30=2", sessions());
        int between = trade(10, 4);
        assertEquals("0-30=7", sessions());
        graph.trades().deleteSlot(between);
        List<String> parts = new ArrayList<>(List.of(sessions().split(" ")));
        parts.sort(null);
        assertEquals(List.of("0-10=1", "20-30=2"), parts);
    }

    @Test
    void aWindowThatClosesIsToldOfOnceWithItsRowsInOrder() {
        graph.onFixedClosed(window -> said.add(
                shown(window, ((MinutesGraph.FixedGroup) window).total()) + window.trades().iterator().next().at()));
        trade(25, 1);
        trade(5, 2);
        to(100);
        graph.stabilize();
        graph.stabilize();
        assertEquals(List.of("0-10=25", "20-30=125"), said);
    }

    @Test
    void aSessionThatADeleteShortensClosesWithWhatItHoldsThen() {
        graph.onSessionsClosed(
                window -> said.add(shown(window, ((MinutesGraph.SessionsGroup) window).total())));
        trade(0, 1);
        int last = trade(8, 2);
        to(16);
        graph.stabilize();
        assertEquals(List.of(), said);
        graph.trades().deleteSlot(last);
        graph.stabilize();
        assertEquals(List.of("0-10=1"), said);
    }

    @Test
    void aRowThatIsLateAndMovesToWhereItIsLateTooIsToldOfOnce() {
        graph.onFixedLate(trade -> said.add(trade.toString()));
        to(100);
        int slot = trade(5, 1);
        graph.stabilize();
        graph.trades().at(slot, 15);
        graph.stabilize();
        assertEquals(List.of("Trade[at=5, amount=1]"), said);
        assertEquals(1, graph.fixed().late());
    }

    @Test
    void timeDoesNotGoBack() {
        to(20);
        to(20);
        String message = assertThrows(IllegalArgumentException.class, () -> to(10)).getMessage();
        assertTrue(message.contains("00:00:00.020Z") && message.contains("00:00:00.010Z"), message);
    }

    @Test
    void aQueryThatThrowsInOneWindowLeavesItsSiblingsAlone() {
        trade(5, 2000);
        trade(15, 3);
        List<MinutesGraph.FixedGroup> windows = new ArrayList<>();
        graph.fixed().forEach(window -> windows.add((MinutesGraph.FixedGroup) window));
        assertThrows(QueryException.class, windows.get(0)::checked);
        assertEquals(3, windows.get(1).checked());
    }

    @Test
    void aTimeThatIsNullOrOutOfRangeIsToldOfWithItsRow() {
        int slot = graph.loose().insert(new Loose(null, 7));
        String missing = assertThrows(QueryException.class, () -> graph.seconds().size()).getMessage();
        assertTrue(missing.contains("Loose[when=null, amount=7]"), missing);
        graph.loose().replaceSlot(slot, new Loose(Instant.MAX, 7));
        String far = assertThrows(QueryException.class, () -> graph.seconds().size()).getMessage();
        assertTrue(far.contains("amount=7") && far.contains("+1000000000-12-31"), far);
        graph.loose().replaceSlot(slot, new Loose(Instant.EPOCH, 7));
        assertEquals(1, graph.seconds().size());
    }

    @Test
    void aListenerMaySetInputsAndPutRowsIn() {
        graph.onFixedClosed(window -> trade(1000, ((MinutesGraph.FixedGroup) window).total()));
        trade(5, 3);
        trade(15, 4);
        to(100);
        graph.stabilize();
        assertEquals("1000-1010=7", fixed());
    }

    @Test
    void whatIfLeavesNoTrace() {
        graph.onFixedClosed(window -> said.add("closed"));
        graph.onFixedLate(trade -> said.add("late"));
        trade(5, 3);
        int open = graph.whatIf(
                changed -> {
                    to(100);
                    trade(6, 1);
                    graph.stabilize();
                },
                changed -> changed.fixed().size());
        assertEquals(0, open);
        graph.stabilize();
        assertEquals(List.of(), said);
        assertEquals("0-10=3", fixed());
        assertEquals(Instant.MIN, graph.watermark());
    }
}
