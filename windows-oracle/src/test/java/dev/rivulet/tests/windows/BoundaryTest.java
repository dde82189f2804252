package dev.rivulet.tests.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** At the edges of windows and of time: what the model says, and that Flink says the same. */
class BoundaryTest {
    private static final WindowSpec TEN = WindowSpec.tumbling(10);
    private static final WindowSpec GAP = WindowSpec.session(10);

    private static void ends(WindowSpec spec, Story story, String closed, String late) throws Exception {
        Snapshot<Long> ours = WindowReplay.last(spec, story.steps);
        assertEquals(closed, Story.windows(ours.closed()));
        assertEquals(late, Story.ids(ours.late()));
        Snapshot<Long> flinks = FlinkReplay.last(spec, story.steps);
        assertEquals(closed, Story.windows(flinks.closed()), "Flink");
        assertEquals(late, Story.ids(flinks.late()), "Flink");
    }

    @Test
    void aRowAtTheStartIsInAndOneAtTheEndIsInTheNext() throws Exception {
        ends(TEN, new Story().row(0, 9, 10).to(100), "0-10: 0 1, 10-20: 2", "");
    }

    @Test
    void timesBeforeTheEpochAreAsGoodAsOthers() throws Exception {
        ends(TEN, new Story().row(-1, -10, -11).to(100), "-20--10: 2, -10-0: 0 1", "");
    }

    @Test
    void anOffsetShiftsWindowsBothWays() throws Exception {
        Story story = new Story().row(2, 3, -7, -8).to(100);
        ends(TEN.withOffset(3), story, "-17--7: 3, -7-3: 0 2, 3-13: 1", "");
        ends(TEN.withOffset(-7), story, "-17--7: 3, -7-3: 0 2, 3-13: 1", "");
    }

    @Test
    void aWindowIsOpenOneTickBeforeItsEnd() throws Exception {
        ends(TEN, new Story().row(1).to(9), "", "");
    }

    @Test
    void aWindowClosesWhenTheWatermarkIsItsEnd() throws Exception {
        ends(TEN, new Story().row(1).to(10), "0-10: 0", "");
    }

    @Test
    void aRowIsAcceptedUntilTheWatermarkIsTheEndOfItsWindow() throws Exception {
        ends(TEN, new Story().to(9).row(0).to(10).row(1), "0-10: 0", "1");
    }

    @Test
    void aRowBeforeTheWatermarkIsNotLateWhileItsWindowIsOpen() throws Exception {
        ends(TEN, new Story().to(19).row(10).to(20), "10-20: 0", "");
    }

    @Test
    void latenessIsUsedUpExactly() throws Exception {
        Story story = new Story().row(1).to(14).row(2).to(15).row(3);
        ends(TEN.withLateness(5), story, "0-10: 0 1", "2");
    }

    @Test
    void aWindowThatNobodyWasInMayBeginWithinItsLateness() throws Exception {
        ends(TEN.withLateness(5), new Story().to(14).row(2).to(15), "0-10: 0", "");
    }

    @Test
    void theSameWatermarkAgainDoesNothing() throws Exception {
        ends(TEN, new Story().row(1).to(10).to(10).row(11).to(10), "0-10: 0", "");
    }

    @Test
    void oneAdvanceClosesManyInOrderOfTheirEnds() throws Exception {
        ends(TEN, new Story().row(25, 5, 15).to(30), "0-10: 1, 10-20: 2, 20-30: 0", "");
    }

    @Test
    void aSlidingRowEntersThoseOfItsWindowsThatAreOpen() throws Exception {
        ends(
                WindowSpec.sliding(10, 5),
                new Story().row(7).to(10).row(8).to(100),
                "0-10: 0, 5-15: 0 1",
                "");
    }

    @Test
    void aSlidingRowIsLateWhenAllItsWindowsAreClosed() throws Exception {
        ends(WindowSpec.sliding(10, 5), new Story().to(14).row(7).to(15).row(8), "5-15: 0", "1");
    }

    @Test
    void betweenWindowsThereIsNothingToBeLateFor() throws Exception {
        ends(WindowSpec.sliding(3, 10), new Story().row(2, 3, 9, 10).to(100), "0-3: 0, 10-13: 3", "");
    }

    @Test
    void sessionsThatTouchAreOne() throws Exception {
        ends(GAP, new Story().row(0, 10).to(100), "0-20: 0 1", "");
    }

    @Test
    void sessionsATickApartAreTwo() throws Exception {
        ends(GAP, new Story().row(0, 11).to(100), "0-10: 0, 11-21: 1", "");
    }

    @Test
    void aRowBetweenTwoSessionsMakesThemOne() throws Exception {
        ends(GAP, new Story().row(0, 20, 10).to(100), "0-30: 0 1 2", "");
    }

    @Test
    void aSessionClosesAGapAfterItsLastRow() throws Exception {
        ends(GAP, new Story().row(0, 5).to(14), "", "");
        ends(GAP, new Story().row(0, 5).to(15), "0-15: 0 1", "");
    }

    @Test
    void aRowThatWouldBeLateAloneJoinsAnOpenSessionThatItMeets() throws Exception {
        ends(GAP, new Story().row(30).to(39).row(20).to(100), "20-40: 0 1", "");
    }

    @Test
    void aRowThatIsLateAloneAndMeetsNoOpenSessionIsLate() throws Exception {
        ends(GAP, new Story().row(30).to(39).row(19).to(100), "30-40: 0", "1");
    }

    @Test
    void aSessionThatHasClosedIsMetNoMore() throws Exception {
        ends(GAP, new Story().row(0).to(10).row(5).to(100), "0-10: 0, 5-15: 1", "");
    }

    @Test
    void theOrderOfArrivalDecidesWhoIsLate() throws Exception {
        ends(GAP, new Story().to(100).row(85, 92).to(200), "92-102: 1", "0");
        ends(GAP, new Story().to(100).row(92, 85).to(200), "85-102: 0 1", "");
    }

    @Test
    void aSessionGrowsWithinItsLateness() throws Exception {
        Story story = new Story().row(0).to(14).row(10).to(24).row(5).to(25);
        ends(GAP.withLateness(5), story, "0-20: 0 1 2", "");
    }

    @Test
    void aSessionThatWasMergedAfterItsEndClosesOnce() throws Exception {
        Story story = new Story().row(0, 20).to(12).row(10).to(100);
        ends(GAP.withLateness(5), story, "0-30: 0 1 2", "");
    }
}
