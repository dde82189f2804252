package dev.rivulet.tests.rows;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Rows that a transaction took away leave room for others, though nothing is read. */
class UnreadTransactionsTest {
    private static final int MANY = 1000;

    private final BookGraph book = BookGraph.builder().mark(2).build();

    private void hasRoom() {
        assertTrue(book.fills().insert("A", 1) < 16);
    }

    @Test
    void afterBatches() {
        for (int i = 0; i < MANY; i++) {
            book.update(b -> b.fills().deleteSlot(b.fills().insert("A", 1)));
        }
        hasRoom();
    }

    @Test
    void afterBatchesThatTakeWhatWasPutInBefore() {
        for (int i = 0; i < MANY; i++) {
            int slot = book.fills().insert("A", 1);
            book.update(b -> b.fills().deleteSlot(slot));
        }
        hasRoom();
    }

    @Test
    void afterBatchesThatFail() {
        for (int i = 0; i < MANY; i++) {
            assertThrows(IllegalStateException.class, () -> book.update(b -> {
                b.fills().insert("A", 1);
                throw new IllegalStateException("on purpose");
            }));
        }
        hasRoom();
    }

    @Test
    void afterSuppositions() {
        book.stabilize();
        for (int i = 0; i < MANY; i++) {
            book.whatIf(b -> b.fills().insert("A", 1), BookGraph::exposure);
        }
        hasRoom();
    }
}
