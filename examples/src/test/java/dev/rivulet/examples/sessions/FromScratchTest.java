package dev.rivulet.examples.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The sessions of one editor by hand: they end after ten minutes and close five minutes after that. */
class FromScratchTest {
    private static final Duration GAP = Duration.ofMinutes(10);
    private static final Duration LATENESS = Duration.ofMinutes(5);
    private static final String USER = "Ada";

    private final List<Feed.Step> history = new ArrayList<>();

    private static Instant minute(int minute) {
        return Instant.EPOCH.plus(Duration.ofMinutes(minute));
    }

    /** An edit of so many characters as the minute says. */
    private static Edit edit(int minute) {
        return new Edit(minute, minute(minute), USER, false, minute);
    }

    private static Visit visit(int first, int last, int size, long written) {
        return new Visit(USER, minute(first), minute(last).plus(GAP), size, written);
    }

    private FromScratchTest add(int... minutes) {
        for (int minute : minutes) {
            history.add(feed -> feed.add(edit(minute)));
        }
        return this;
    }

    private FromScratchTest remove(int minute) {
        history.add(feed -> feed.remove(edit(minute)));
        return this;
    }

    private FromScratchTest advanceTo(int minute) {
        history.add(feed -> feed.advanceTo(minute(minute)));
        return this;
    }

    private void is(List<Visit> open, List<Visit> closed, int... late) {
        FromScratch scratch = new FromScratch(history, GAP, LATENESS);
        assertEquals(open, scratch.open(USER));
        assertEquals(closed, scratch.closed().getOrDefault(USER, List.of()));
        List<Edit> expected = new ArrayList<>();
        for (int minute : late) {
            expected.add(edit(minute));
        }
        assertEquals(expected, scratch.late(USER));
    }

    @Test
    void aPauseOfTheGapIsWithinASessionAndALongerOneIsNot() {
        add(0, 10, 21).is(List.of(visit(0, 10, 2, 10), visit(21, 21, 1, 21)), List.of());
    }

    @Test
    void anEditInBetweenJoinsTwoSessions() {
        add(30, 12, 21).is(List.of(visit(12, 30, 3, 63)), List.of());
    }

    @Test
    void withoutItTheyPartAgain() {
        add(30, 12, 21).remove(21).is(List.of(visit(12, 12, 1, 12), visit(30, 30, 1, 30)), List.of());
    }

    @Test
    void aSessionClosesAsSoonAsItsTimeHasCome() {
        add(0, 5).advanceTo(19).is(List.of(visit(0, 5, 2, 5)), List.of());
        advanceTo(20).is(List.of(), List.of(visit(0, 5, 2, 5)));
    }

    @Test
    void anEditIsLateOnceASessionOfItWouldBeClosed() {
        advanceTo(19).add(5, 4).is(List.of(visit(4, 5, 2, 9)), List.of());
    }

    @Test
    void aLateEditIsInNoSession() {
        advanceTo(19).add(4).is(List.of(), List.of(), 4);
    }

    @Test
    void anOldEditNextToAnOpenSessionIsNotLate() {
        add(14).advanceTo(19).add(4).is(List.of(visit(4, 14, 2, 18)), List.of());
    }

    @Test
    void aClosedSessionTakesNothingInAndAnewOneStartsBesideIt() {
        add(0).advanceTo(15).add(1).is(List.of(visit(1, 1, 1, 1)), List.of(visit(0, 0, 1, 0)));
    }

    @Test
    void aSessionThatShrinksMayCloseByThat() {
        add(0, 8).advanceTo(16).is(List.of(visit(0, 8, 2, 8)), List.of());
        remove(8).is(List.of(), List.of(visit(0, 0, 1, 0)));
    }

    @Test
    void whatIsLateOrClosedIsRemovedWithoutEffect() {
        add(0).advanceTo(40).add(3, 31).remove(0).remove(3);
        is(List.of(visit(31, 31, 1, 31)), List.of(visit(0, 0, 1, 0)), 3);
    }

    @Test
    void ofAnEditorWithoutEditsOnlyWhatClosedIsKept() {
        add(0).advanceTo(40).remove(0);
        assertEquals(Set.of(), new FromScratch(history, GAP, LATENESS).users());
        add(41).is(List.of(visit(41, 41, 1, 41)), List.of(visit(0, 0, 1, 0)));
    }
}
