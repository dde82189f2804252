package dev.rivulet.tests.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.tests.rows.Market.Day;
import dev.rivulet.tests.rows.Market.Quote;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tables, and values of other types than records of primitives. */
class MarketTest {
    private final MarketGraph market = MarketGraph.builder(1).build();

    @Test
    void theLastPutWinsAndKeepsItsPlace() {
        int slot = market.quotes().put("A", new Quote(1, 2));
        market.quotes().put("B", new Quote(3, 9));
        market.quotes().put("C", new Quote(5, 5.5));
        assertEquals(1.5 + 5.25, market.mids());
        assertEquals(slot, market.quotes().put("A", new Quote(2, 2)));
        assertEquals(7.25, market.mids());
        assertEquals(2, market.best());
        assertEquals("C@5.0", market.lastName());
        assertEquals(new Quote(2, 2), market.narrow().get("A"));
        assertNull(market.narrow().get("B"));
        assertEquals(List.of("A@2.0", "C@5.0"), market.named().toList());
        market.quotes().remove("A");
        assertNull(market.narrow().get("A"));
        assertEquals(0, market.best());
        assertThrows(NoSuchElementException.class, () -> market.quotes().remove("A"));
        assertThrows(IllegalArgumentException.class, () -> market.quotes().put(null, new Quote(1, 1)));
        market.quotes().put("A", new Quote(7, 7));
        assertEquals(List.of(new Quote(3, 9), new Quote(5, 5.5), new Quote(7, 7)), market.quotes().toList());
        market.width(100);
        assertEquals(List.of("B@3.0", "C@5.0", "A@7.0"), market.named().toList());
    }

    @Test
    void aCheckedExceptionOfARowIsTheCause() {
        market.quotes().put("A", new Quote(-1, -1));
        QueryException thrown = assertThrows(QueryException.class, market::mids);
        assertEquals(IOException.class, thrown.getCause().getClass());
        market.quotes().put("A", new Quote(1, 1));
        assertEquals(1, market.mids());
    }

    @Test
    void boxedValuesAreRowsToo() {
        QueryException empty = assertThrows(QueryException.class, market::least);
        assertEquals("least", empty.node());
        market.numbers().insert(2.5);
        market.numbers().insert(-0.0);
        market.numbers().insert(0.0);
        assertEquals(2.5, market.sum());
        assertEquals(-0.0, market.least());
        market.numbers().delete(-0.0);
        assertEquals(0.0, market.least());
        assertTrue(market.numbers().contains(2.5));
        market.words().insert("b");
        market.words().insert("abc");
        assertEquals(Optional.of("b"), market.lastWord());
        assertEquals(BigInteger.valueOf(4), market.letters());
        market.words().delete("b");
        assertEquals(Optional.of("abc"), market.lastWord());
    }

    @Test
    void decimalsKeepTheGreatestScalePresent() {
        assertEquals(BigDecimal.ZERO, market.total());
        assertEquals(Optional.empty(), market.mean());
        market.amounts().insert(new BigDecimal("1.5"));
        int fine = market.amounts().insert(new BigDecimal("2.250"));
        assertEquals(new BigDecimal("3.750"), market.total());
        assertEquals(Optional.of(new BigDecimal("1.875")), market.mean());
        market.amounts().deleteSlot(fine);
        assertEquals(new BigDecimal("1.5"), market.total());
        int first = market.amounts().insert(new BigDecimal("1.0"));
        market.amounts().insert(new BigDecimal("1.00"));
        assertEquals(Optional.of(new BigDecimal("1.0")), market.smallest());
        market.amounts().deleteSlot(first);
        market.amounts().insert(new BigDecimal("1.0"));
        assertEquals(Optional.of(new BigDecimal("1.00")), market.smallest());
    }

    @Test
    void longSumsAreErrorsRatherThanWrapped() {
        market.counters().put(1, Long.MAX_VALUE);
        market.counters().put(2, Long.MAX_VALUE);
        assertThrows(QueryException.class, market::counted);
        assertEquals(0x1p63, market.counterMean());
        market.counters().put(2, Long.MIN_VALUE);
        assertEquals(-1, market.counted());
        assertEquals(-0.5, market.counterMean());
    }

    @Test
    void genericRecordsHaveColumns() {
        market.days().insert(new Day<>(4, List.of("x")));
        market.days().insert(new Day<>(2, List.of()));
        assertEquals(2, market.dayCount());
        assertEquals(4, market.lastDay());
        market.days().delete(new Day<>(4, List.of("x")));
        assertEquals(2, market.lastDay());
    }
}
