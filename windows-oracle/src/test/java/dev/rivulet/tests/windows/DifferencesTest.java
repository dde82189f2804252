package dev.rivulet.tests.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where Flink differs on purpose: each is pinned, so that a Flink that changes its mind is noticed. */
class DifferencesTest {
    @Test
    void flinkTakesOldRowsBetweenWindowsForLate() throws Exception {
        WindowSpec spec = WindowSpec.sliding(3, 10);
        Story story = new Story().to(100).row(5, 2);
        assertEquals("1", Story.ids(WindowReplay.last(spec, story.steps).late()));
        List<Row<Long>> flinks = FlinkReplay.last(spec, story.steps).late();
        assertEquals("0 1", Story.ids(flinks));
        assertEquals("1", Story.ids(Differences.lateForAWindow(spec, flinks)));
    }

    @Test
    void flinkFiresAtTheEndAndAgainForEachRowAfterIt() throws Exception {
        WindowSpec spec = WindowSpec.tumbling(10).withLateness(5);
        Story story = new Story().row(1).to(10).row(2, 3).to(15);
        assertEquals(List.of("0-10: 0", "0-10: 0 1", "0-10: 0 1 2"), FlinkReplay.firings(spec, story.steps));
        assertEquals("0-10: 0 1 2", Story.windows(WindowReplay.last(spec, story.steps).closed()));
    }

    @Test
    void flinkFiresASessionThatIsMergedLater() throws Exception {
        WindowSpec spec = WindowSpec.session(10).withLateness(5);
        Story story = new Story().row(0).to(12).row(10).to(100);
        assertEquals(List.of("0-10: 0", "0-20: 0 1"), FlinkReplay.firings(spec, story.steps));
        assertEquals("0-20: 0 1", Story.windows(WindowReplay.last(spec, story.steps).closed()));
    }

    @Test
    void flinkTakesNoOffsetOfTheSlideOrMore() {
        WindowSpec spec = WindowSpec.tumbling(10).withOffset(13);
        Story story = new Story().row(3).to(100);
        assertThrows(IllegalArgumentException.class, () -> FlinkReplay.last(spec, story.steps));
        assertEquals("3-13: 0", Story.windows(WindowReplay.last(spec, story.steps).closed()));
    }

    @Test
    void flinksOperatorLeavesItToOthersThatTimeDoesNotGoBack() throws Exception {
        WindowSpec spec = WindowSpec.tumbling(10);
        Story story = new Story().to(20).to(10).row(15);
        assertEquals("", Story.ids(FlinkReplay.last(spec, story.steps).late()));
        assertThrows(IllegalArgumentException.class, () -> WindowReplay.last(spec, story.steps));
    }
}
