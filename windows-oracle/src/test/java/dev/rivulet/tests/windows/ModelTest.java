package dev.rivulet.tests.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the model says of rows that go and change, of which Flink knows nothing. */
class ModelTest {
    private static final WindowSpec TEN = WindowSpec.tumbling(10);
    private static final WindowSpec GAP = WindowSpec.session(10);

    private static void ends(WindowSpec spec, Story story, String open, String closed, String late) {
        Snapshot<Long> last = WindowReplay.last(spec, story.steps);
        assertEquals(open, Story.windows(last.open()));
        assertEquals(closed, Story.windows(last.closed()));
        assertEquals(late, Story.ids(last.late()));
    }

    @Test
    void aDeletedRowLeavesAnOpenWindow() {
        ends(TEN, new Story().row(1, 2).delete(0), "0-10: 1", "", "");
    }

    @Test
    void theLastRowDropsTheWindow() {
        ends(TEN, new Story().row(1).delete(0).to(10), "", "", "");
    }

    @Test
    void aDeletedRowOfAClosedWindowChangesNothing() {
        ends(TEN, new Story().row(1).to(10).delete(0), "", "0-10: 0", "");
    }

    @Test
    void aDeletedLateRowStaysCounted() {
        ends(TEN, new Story().to(10).row(1).delete(0), "", "", "0");
    }

    @Test
    void aRowMovesToItsNewWindow() {
        ends(TEN, new Story().row(1, 2).move(0, 11), "0-10: 1, 10-20: 0", "", "");
    }

    @Test
    void aRowThatMovesIntoTheClosedPastIsLate() {
        ends(TEN, new Story().to(10).row(11, 12).move(0, 9), "10-20: 1", "", "0");
    }

    @Test
    void aRowThatWasLateAndMovesToAnotherLateTimeIsCountedOnce() {
        ends(TEN, new Story().to(20).row(11).move(0, 12), "", "", "0");
        ends(TEN, new Story().to(20).row(11).move(0, 21).move(0, 12), "", "", "0 0");
    }

    @Test
    void aRowOfAClosedWindowThatMovesIsInTwo() {
        ends(TEN, new Story().row(1).to(10).move(0, 11), "10-20: 0", "0-10: 0", "");
    }

    @Test
    void aSlidingRowKeepsTheClosedWindowsThatItWasIn() {
        Story story = new Story().row(7).to(10).move(0, 17);
        ends(WindowSpec.sliding(10, 5), story, "10-20: 0, 15-25: 0", "0-10: 0", "");
    }

    @Test
    void aSessionSplitsWhereTheRestNoLongerMeets() {
        ends(GAP, new Story().row(0, 10, 20).delete(1), "0-10: 0, 20-30: 2", "", "");
        ends(GAP, new Story().row(0, 10, 20).delete(2), "0-20: 0 1", "", "");
        ends(GAP, new Story().row(0, 5, 10).delete(1), "0-20: 0 2", "", "");
    }

    @Test
    void aSessionThatShrinksBehindTheWatermarkClosesThen() {
        Story story = new Story().row(0, 10, 20).to(15).delete(1);
        ends(GAP, story, "20-30: 2", "0-10: 0", "");
    }

    @Test
    void aSessionThatMovesTogetherWithItsRowGoesOn() {
        ends(GAP, new Story().row(0, 20).to(5).move(1, 9), "0-19: 0 1", "", "");
    }

    @Test
    void ofARunAllThatLeavesLeavesBeforeAnythingEnters() {
        WindowModel<Long> model = new WindowModel<>(GAP);
        new Story().row(0, 10).to(15).steps.forEach(model::take);
        model.insert(new Row<>(7L, 4, 0));
        model.delete(1L);
        assertEquals("0-10: 0", Story.windows(model.snapshot().closed()));
        assertEquals("7", Story.ids(model.snapshot().late()));
    }

    @Test
    void aRowThatComesAndGoesWithinARunWasNeverThere() {
        WindowModel<Long> model = new WindowModel<>(TEN);
        model.advanceTo(10);
        model.insert(new Row<>(1L, 5, 0));
        model.delete(1L);
        assertEquals(List.of(), model.snapshot().late());
    }

    @Test
    void anAdvanceRunsUnderTheOldWatermarkFirst() {
        WindowModel<Long> model = new WindowModel<>(TEN);
        model.insert(new Row<>(1L, 5, 0));
        model.advanceTo(10);
        assertEquals("0-10: 1", Story.windows(model.snapshot().closed()));
    }

    @Test
    void aValueThatChangesIsTheFinalOneOfAnOpenWindowOnly() {
        WindowModel<Long> model = new WindowModel<>(TEN);
        model.insert(new Row<>(1L, 5, 0));
        model.change(new Row<>(1L, 5, 7));
        model.advanceTo(10);
        model.change(new Row<>(1L, 5, 8));
        Window<Long> window = new Window<>(new Span(0, 10), List.of(new Row<>(1L, 5, 7)));
        assertEquals(List.of(window), model.snapshot().closed());
        assertEquals(List.of(), model.snapshot().late());
    }

    @Test
    void timeDoesNotGoBack() {
        WindowModel<Long> model = new WindowModel<>(TEN);
        model.advanceTo(10);
        assertThrows(IllegalArgumentException.class, () -> model.advanceTo(9));
        assertEquals(10, model.watermark());
    }
}
