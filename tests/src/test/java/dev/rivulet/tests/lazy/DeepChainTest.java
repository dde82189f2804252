package dev.rivulet.tests.lazy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.QueryException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chains of lazy edges, longer than any stack would bear. */
class DeepChainTest {
    private static final int LENGTH = 3_000;
    private static final int HALF = LENGTH / 2;
    /** Long enough to be beyond what may ask at once, short enough to compile soon. */
    private static final int SOME = 800;

    @TempDir
    Path root;

    /** The node in the middle reads an input, and throws where that is negative. */
    private static final String PLAIN = """
                @Query static int n$i(IntSupplier n$b, IntSupplier middle) {
                    CALLS[0]++;
                    if ($i == $m && middle.getAsInt() < 0) { throw new IllegalArgumentException("negative"); }
                    return n$b.getAsInt() + 1 + ($i == $m ? middle.getAsInt() : 0);
                }
            """;
    /** All that is asked for depends on a guard. */
    private static final String GUARDED = """
                @Query static int n$i(boolean open, IntSupplier n$b) {
                    CALLS[0]++;
                    return open ? n$b.getAsInt() + 1 : -$i;
                }
            """;
    /** Each catches whatever comes out of a supplier, asks again, and makes something up in the end. */
    private static final String GREEDY = """
                @Query static int n$i(IntSupplier n$b, IntSupplier middle) {
                    CALLS[0]++;
                    for (int i = 0; i < 3; i++) {
                        try {
                            return n$b.getAsInt() + 1;
                        } catch (Throwable e) {
                            middle.getAsInt();
                        }
                    }
                    return -1000000;
                }
            """;
    /** The first of two things asked for stays as it is, the second is the chain. */
    private static final String LADDER = """
                @Query static int n$i(IntSupplier side$i, IntSupplier n$b) {
                    CALLS[0]++;
                    return side$i.getAsInt() + n$b.getAsInt() + 1;
                }
                @Query static int side$i(int n0) { return n0 / 1000000; }
            """;

    private Chain chain(int length, String body) throws Exception {
        return Chain.of(root, length, body);
    }

    @Test
    void firstRunChangesThrowsAndTransactions() throws Exception {
        Chain chain = chain(LENGTH, PLAIN);
        assertEquals(LENGTH, chain.read(LENGTH));
        int first = chain.calls();
        assertTrue(first < 2 * LENGTH, "each ran at most twice: " + first);
        chain.set("n0", 5);
        assertEquals(LENGTH + 5, chain.read(LENGTH));
        assertEquals(LENGTH, chain.calls(), "a change at the end runs each once");
        chain.set("middle", 7);
        assertEquals(LENGTH + 12, chain.read(LENGTH));
        assertEquals(HALF + 1, chain.calls(), "a change in the middle runs what comes after it");
        chain.set("middle", -1);
        QueryException thrown = assertThrows(QueryException.class, () -> chain.read(LENGTH));
        assertEquals("n" + HALF, thrown.node());
        assertEquals(HALF - 1 + 5, chain.read(HALF - 1));
        chain.set("n0", 6);
        assertThrows(QueryException.class, () -> chain.read(LENGTH));
        chain.set("middle", 0);
        assertEquals(LENGTH + 6, chain.read(LENGTH));
        chain.stabilize();
        chain.update(own -> {
            own.set("n0", 1);
            assertEquals(LENGTH + 1, own.read(LENGTH));
            own.set("middle", 2);
            assertEquals(LENGTH + 3, own.read(LENGTH));
        });
        assertEquals(LENGTH + 50, chain.whatIf(own -> own.set("n0", 48), LENGTH));
        chain.calls();
        assertEquals(LENGTH + 3, chain.read(LENGTH));
        assertEquals(0, chain.calls(), "nothing is left of the question");
        assertThrows(QueryException.class, () -> chain.whatIf(own -> own.set("middle", -1), LENGTH));
        assertEquals(LENGTH + 3, chain.read(LENGTH));
    }

    @Test
    void guardsThatFlip() throws Exception {
        Chain chain = chain(SOME, GUARDED);
        assertEquals(SOME, chain.read(SOME));
        chain.calls();
        chain.set("open", false);
        assertEquals(-SOME, chain.read(SOME));
        assertEquals(1, chain.calls(), "nothing was asked for");
        chain.set("n0", 3);
        assertEquals(-SOME, chain.read(SOME));
        assertEquals(0, chain.calls());
        chain.set("open", true);
        assertEquals(SOME + 3, chain.read(SOME));
        assertTrue(chain.calls() < 2 * SOME);
    }

    @Test
    void whoeverCatchesEverythingIsRunAgain() throws Exception {
        Chain chain = chain(SOME, GREEDY);
        assertEquals(SOME, chain.read(SOME));
        chain.set("n0", 2);
        assertEquals(SOME + 2, chain.read(SOME));
    }

    @Test
    void theSecondThatIsAskedForIsTheChain() throws Exception {
        Chain chain = chain(400, LADDER);
        assertEquals(400, chain.read(400));
        chain.calls();
        chain.set("n0", 9);
        assertEquals(409, chain.read(400));
        assertEquals(400, chain.calls());
        chain.set("n0", 1_000_000);
        assertEquals(400 + 400 + 1_000_000, chain.read(400));
    }
}
