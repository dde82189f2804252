package dev.rivulet.examples.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The real edits, and the order in which they are brought. */
class DeliveryTest {
    private static final Duration GAP = Duration.ofMinutes(30);

    private final List<Edit> edits = EditReader.read();

    @Test
    void theEditsOfADay() {
        assertEquals(35_445, edits.size());
        assertEquals(7_627, edits.stream().map(Edit::user).distinct().count());
        assertEquals(15_420, edits.stream().filter(Edit::robot).count());
        Edit first = edits.get(0);
        assertEquals(Instant.parse("2015-09-12T00:46:58.771Z"), first.at());
        assertEquals(36, first.delta());
        assertEquals(edits, edits.stream().sorted(Comparator.comparing(Edit::at)).toList());
    }

    @Test
    void everyEditIsHeardOnceOutOfOrderAndTimeOnlyGoesOn() {
        Recorder heard = new Recorder();
        new Delivery(new Random(5)).of(edits).forEach(step -> step.tell(heard));
        assertNotEquals(edits, heard.added);
        assertEquals(edits, heard.added.stream().sorted(Comparator.comparing(Edit::number)).toList());
        assertTrue(heard.early > 30_000, () -> heard.early + " edits before their time was over");
        assertTrue(heard.early < edits.size(), "none was delayed for long");
    }

    /** Without late edits the order does not matter. */
    @Test
    void sessionsThatAreAllOpenDependOnNoOrder() {
        List<Feed.Step> inOrder = edits.stream().map(DeliveryTest::added).toList();
        List<Feed.Step> heard = new ArrayList<>(inOrder);
        Collections.shuffle(heard, new Random(5));
        FromScratch expected = new FromScratch(inOrder, GAP, Duration.ZERO);
        FromScratch scratch = new FromScratch(heard, GAP, Duration.ZERO);
        int sessions = 0;
        for (String user : expected.users()) {
            assertEquals(expected.open(user), scratch.open(user));
            sessions += scratch.open(user).size();
        }
        assertEquals(12_868, sessions);
    }

    private static Feed.Step added(Edit edit) {
        return feed -> feed.add(edit);
    }

    /** Keeps what it hears, and counts what is not older than the time that has come. */
    private static final class Recorder implements Feed {
        private final List<Edit> added = new ArrayList<>();
        private Instant now = Instant.MIN;
        private int early;

        @Override
        public void add(Edit edit) {
            added.add(edit);
            early += edit.at().isBefore(now) ? 0 : 1;
        }

        @Override
        public void remove(Edit edit) {
            throw new AssertionError(edit);
        }

        @Override
        public void advanceTo(Instant time) {
            assertFalse(time.isBefore(now));
            now = time;
        }
    }
}
