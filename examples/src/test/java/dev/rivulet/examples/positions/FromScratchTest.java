package dev.rivulet.examples.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two desks by hand, and a market by chance. */
class FromScratchTest {
    private static final List<Fill> FILLS = List.of(
            new Fill("rates", "swaps", "BOND", 10, 99),
            new Fill("rates", "swaps", "BOND", -4, 101),
            new Fill("rates", "repo", "BOND", -6, 100),
            new Fill("rates", "repo", "BILL", 2, 50),
            new Fill("energy", "gas", "TTF", 3, 30));

    private final Map<String, Mark> marks = new HashMap<>();

    private FromScratch firm() {
        return new FromScratch(FILLS, marks, 0.5);
    }

    private FromScratchTest mark(String symbol, double price) {
        marks.put(symbol, new Mark(symbol, price));
        return this;
    }

    @Test
    void aPositionIsNettedWithinItsBookAndNotAmongBooks() {
        mark("BOND", 100).mark("BILL", 51).mark("TTF", 29);
        FromScratch.Desk rates = firm().desks().get("rates");
        FromScratch.Holding bonds = rates.books().get("swaps").holdings().get("BOND");
        assertEquals(6, bonds.net());
        assertEquals(586, bonds.cost());
        assertEquals(Optional.of(300.0), bonds.value());
        assertEquals(Optional.of(7.0), bonds.profit());
        assertEquals(Optional.of(351.0), rates.books().get("repo").gross());
        assertEquals(Optional.of(651.0), rates.total());
        assertEquals(Optional.of(8.0), rates.earned());
        assertEquals(Optional.of(694.5), firm().firm());
    }

    @Test
    void aMissingMarkIsMissedByWhoHoldsIt() {
        mark("BOND", 100).mark("TTF", 29);
        FromScratch.Desk rates = firm().desks().get("rates");
        assertEquals(Optional.empty(), rates.books().get("repo").holdings().get("BILL").value());
        assertEquals(Optional.of(-300.0), rates.books().get("repo").holdings().get("BOND").value());
        assertEquals(Optional.empty(), rates.books().get("repo").gross());
        assertEquals(Optional.of(300.0), rates.books().get("swaps").gross());
        assertEquals(Optional.empty(), rates.total());
        assertEquals(Optional.of(43.5), firm().desks().get("energy").total());
        assertEquals(Optional.empty(), firm().firm());
    }

    @Test
    void theMarketIsTheSameForTheSameSeedAndEveryDeskTradesInEveryBook() {
        List<Fill> fills = Stream.generate(new Market(new Random(3))::fill).limit(2_000).toList();
        assertEquals(fills, Stream.generate(new Market(new Random(3))::fill).limit(2_000).toList());
        FromScratch scratch = new FromScratch(fills, Map.of(), 1);
        assertEquals(4, scratch.desks().size());
        scratch.desks().forEach((name, desk) -> assertEquals(6, desk.books().size(), name));
        assertTrue(fills.stream().allMatch(fill -> fill.price() > 0 && fill.quantity() != 0));
    }
}
