package dev.rivulet.tests.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** After 100,000 steps a graph is what its rows make it, and no larger than it was after 20,000. */
class LeakTest {
    private static final int WARM = 20_000;
    private static final int MORE = 80_000;
    /** One int kept for every second step would come to more. */
    private static final long PLACES = MORE / 4;
    /** One reference kept for each step would come to more. */
    private static final long BYTES = 8L * MORE;

    private static final Set<String> INVARIANTS = Set.of(
            "ComparableHeaps", "ExactDoubleSums", "GroupIndex", "KeyedRows", "LongHeaps", "MatchedRows", "RowIndex",
            "RowOrder", "RowSource", "Slots", "SourceIndex", "Parts");

    @Test
    void whatIsReadAllTheTimeDoesNotGrow() throws ReflectiveOperationException {
        assertBounded(new PitHistory(1, true), WARM, 2);
    }

    @Test
    void whatIsHardlyEverReadDoesNotGrow() throws ReflectiveOperationException {
        // what waits between two reads is at its most only after a while
        assertBounded(new PitHistory(2, true), 5 * WARM, 5000);
    }

    private static void assertBounded(PitHistory history, int warm, int readEvery) throws ReflectiveOperationException {
        history.run(warm, readEvery);
        assertSound(history);
        long size = new Innards(history.pit).size();
        long heap = used();
        history.run(MORE, readEvery);
        assertSound(history);
        long grown = new Innards(history.pit).size() - size;
        assertTrue(grown < PLACES, () -> grown + " places in arrays and objects more");
        long bytes = used() - heap;
        assertTrue(bytes < BYTES, () -> bytes + " bytes more");
    }

    /** What is shown is what a graph with the same rows shows, and every structure is in order. */
    private static void assertSound(PitHistory history) throws ReflectiveOperationException {
        assertEquals(Readers.all(history.fresh()), Readers.all(history.pit));
        history.pit.stabilize();
        assertEquals(INVARIANTS, new Innards(history.pit).check());
    }

    /** The bytes in use; what is only softly held may go at the first collection or the second. */
    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }
}
