package dev.rivulet.tests.groups;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.collection.Groups;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Three levels: what each holds, what a change runs, what moves, fails, is set and taken back. */
class NestingTest {
    private final FirmGraph firm = FirmGraph.builder().fx(2).build();
    private int bund;

    @BeforeEach
    void fill() {
        bund = firm.fills().insert("rates", "govt", "BUND", 10);
        firm.fills().insert("rates", "govt", "BILL", 20);
        firm.fills().insert("rates", "swap", "BUND", 1);
        firm.fills().insert("metal", "spot", "GOLD", 100);
        firm.stabilize();
        Ran.since();
    }

    private Holding holding(String desk, String book, String symbol) {
        return firm.byDesk().get(desk).byBook().get(book).bySymbol().get(symbol);
    }

    @Test
    void eachLevelIsReadByKey() {
        assertEquals(20, holding("rates", "govt", "BUND").value());
        assertEquals(2, holding("rates", "swap", "BUND").value());
        assertEquals(60, firm.byDesk().get("rates").byBook().get("govt").gross());
        assertEquals(62, firm.byDesk().get("rates").total());
        assertEquals(262, firm.exposure());
        assertEquals("rates/swap 2.0", firm.byDesk().get("rates").byBook().get("swap").label());
        assertEquals(List.of("govt", "swap"), firm.byDesk().get("rates").byBook().stream().map(Book::title).toList());
        assertEquals("{rates, metal}", firm.byDesk().toString());
        assertNull(firm.byDesk().get("rates").byBook().get("spot"));
        assertEquals(List.of("metal", "rates"), firm.largest().stream().map(Desk::name).toList());
        assertEquals("rates", firm.last());
    }

    @Test
    void keysAreGivenAtEachLevel() {
        Holding bunds = holding("rates", "govt", "BUND");
        assertEquals("BUND", bunds.symbol());
        Book govt = firm.byDesk().get("rates").byBook().get("govt");
        assertEquals("govt", govt.title());
        assertEquals("rates", govt.name());
        assertEquals("byDesk[rates].byBook[govt].bySymbol[BUND]", bunds.toString());
    }

    @Test
    void aChangeInOneGroupRunsItAndWhatIsAbove() {
        firm.fills().size(bund, 11);
        assertEquals(264, firm.margined());
        assertEquals(
                Map.ofEntries(
                        entry("byDesk", 1), entry("byBook", 1), entry("bySymbol", 1), entry("net", 1),
                        entry("value", 1), entry("gross", 1), entry("label", 1), entry("total", 1),
                        entry("breached", 1), entry("exposure", 1), entry("margined", 1)),
                Ran.since());
        firm.stabilize();
        assertEquals(Map.of(), Ran.since());
    }

    @Test
    void anEqualValueStopsTheChangeAtItsLevel() {
        firm.fills().symbol(bund, "BILL");
        firm.stabilize();
        assertEquals(
                Map.of("byDesk", 1, "byBook", 1, "bySymbol", 1, "net", 1, "value", 1, "gross", 1),
                Ran.since(), "the book is worth what it was");
        assertEquals(262, firm.exposure());
    }

    @Test
    void aScalarReachesEveryLevelOnce() {
        firm.fx(3);
        assertEquals(393, firm.exposure());
        assertEquals(Map.of("value", 4, "gross", 4, "label", 3, "total", 3, "breached", 2, "exposure", 2), Ran.since());
    }

    @Test
    void aRowMovesAtEachLevelInOneStep() {
        firm.fills().replaceSlot(bund, new Fill("metal", "fund", "GOLD", 7));
        assertEquals(2 * 128, firm.exposure());
        assertNull(holding("rates", "govt", "BUND"));
        assertEquals(14, holding("metal", "fund", "GOLD").value());
        assertEquals(200, holding("metal", "spot", "GOLD").value());
        assertEquals(42, firm.byDesk().get("rates").total());
        assertEquals(2, firm.byDesk().get("metal").byBook().size());
        assertEquals(
                List.of(new Fill("metal", "fund", "GOLD", 7), new Fill("metal", "spot", "GOLD", 100)),
                firm.byDesk().get("metal").fills().toList());
    }

    @Test
    void aDeskThatLosesItsLastRowGoesWithAllWithin() {
        Groups<String, Book> books = firm.byDesk().get("metal").byBook();
        Book spot = books.get("spot");
        Holding gold = spot.bySymbol().get("GOLD");
        firm.fills().delete(new Fill("metal", "spot", "GOLD", 100));
        assertEquals(1, firm.desks());
        assertNull(firm.byDesk().get("metal"));
        assertGone(spot::gross);
        assertGone(gold::value);
        assertGone(books::size);
        firm.fills().insert("metal", "spot", "GOLD", 1);
        assertEquals(2, holding("metal", "spot", "GOLD").value());
        assertGone(gold::value);
        assertGone(gold::symbol);
    }

    private static void assertGone(Executable read) {
        IllegalStateException thrown = assertThrows(IllegalStateException.class, read);
        assertTrue(thrown.getMessage().startsWith("the group is gone from by"), thrown.getMessage());
    }

    @Test
    void whatIsSetIsKeptUntilItsGroupGoes() {
        var rates = firm.byDesk().get("rates");
        var govt = rates.byBook().get("govt");
        var bunds = govt.bySymbol().get("BUND");
        bunds.haircut(0.5);
        govt.weight(10);
        rates.limit(100);
        firm.stabilize();
        assertEquals(Map.of("value", 1, "gross", 2, "total", 1, "exposure", 1, "margined", 1, "breached", 1, "label", 1),
                Ran.since());
        assertEquals(502, firm.byDesk().get("rates").total());
        assertEquals(1, firm.breaches());
        firm.fills().insert("rates", "govt", "BUND", 2);
        assertEquals(120 + 400 + 2, firm.byDesk().get("rates").total());
        firm.fills().delete(new Fill("rates", "govt", "BUND", 2));
        firm.fills().deleteSlot(bund);
        assertEquals(402, firm.byDesk().get("rates").total());
        firm.fills().insert("rates", "govt", "BUND", 10);
        assertEquals(0, firm.byDesk().get("rates").byBook().get("govt").bySymbol().get("BUND").haircut());
        assertEquals(602, firm.byDesk().get("rates").total());
    }

    @Test
    void aFailureStaysInItsGroup() {
        firm.fills().size(bund, 13);
        assertEquals(40, holding("rates", "govt", "BILL").value());
        assertEquals(2, firm.byDesk().get("rates").byBook().get("swap").gross());
        assertEquals(200, firm.byDesk().get("metal").total());
        assertEquals(2, firm.desks());
        assertFails(() -> holding("rates", "govt", "BUND").value());
        assertFails(() -> firm.byDesk().get("rates").byBook().get("govt").gross());
        assertFails(() -> firm.byDesk().get("rates").byBook().get("govt").label());
        assertFails(() -> firm.byDesk().get("rates").total());
        assertFails(firm::exposure);
        assertFails(firm::margined);
        assertFails(firm::stabilize);
        assertEquals(13, holding("rates", "govt", "BUND").net());
        firm.fills().size(bund, 12);
        assertEquals(266, firm.margined());
        firm.stabilize();
    }

    private static void assertFails(Executable read) {
        QueryException thrown = assertThrows(QueryException.class, read);
        assertEquals("byDesk[rates].byBook[govt].bySymbol[BUND].value", thrown.node());
        assertEquals("unlucky BUND", thrown.getCause().getMessage());
    }

    @Test
    void aFailureGoesWithItsGroup() {
        firm.fills().size(bund, 13);
        assertFails(firm::exposure);
        firm.fills().deleteSlot(bund);
        assertEquals(242, firm.exposure());
        firm.stabilize();
    }

    @Test
    void aKeyThatIsNotKnownConcernsItsGroupAlone() {
        int slot = firm.fills().insert("rates", null, "BUND", 1);
        QueryException thrown = assertThrows(QueryException.class, () -> firm.byDesk().get("rates").byBook().size());
        assertEquals("byDesk[rates].byBook", thrown.node());
        assertTrue(thrown.getMessage().contains("Fill[desk=rates, book=null, symbol=BUND, size=1]"), thrown.getMessage());
        assertEquals(200, firm.byDesk().get("metal").total());
        assertEquals(1, firm.byDesk().get("metal").byBook().size());
        assertThrows(QueryException.class, firm::exposure);
        assertEquals(2, firm.desks());
        firm.fills().book(slot, "govt");
        assertEquals(264, firm.exposure());
        assertEquals(22, holding("rates", "govt", "BUND").value());
    }

    @Test
    void equalRowsAreInTheSameGroupEach() {
        firm.fills().insert("rates", "govt", "BUND", 10);
        assertEquals(40, holding("rates", "govt", "BUND").value());
        firm.fills().delete(new Fill("rates", "govt", "BUND", 10));
        assertEquals(20, holding("rates", "govt", "BUND").value());
    }

    @Test
    void aQuestionLeavesNothingBehind() {
        double answer = firm.whatIf(
                g -> {
                    g.byDesk().get("rates").byBook().get("govt").weight(5);
                    g.fills().replaceSlot(bund, new Fill("metal", "fund", "GOLD", 7));
                    g.fx(1);
                    g.fills().delete(new Fill("rates", "swap", "BUND", 1));
                    g.byDesk().get("metal").byBook().get("fund").bySymbol().get("GOLD").haircut(1);
                },
                FirmGraph::exposure);
        assertEquals(5 * 20 + 100, answer);
        assertEquals(262, firm.exposure());
        assertEquals(1, firm.byDesk().get("rates").byBook().get("govt").weight());
        assertEquals(20, holding("rates", "govt", "BUND").value());
        assertEquals(2, holding("rates", "swap", "BUND").value());
        assertNull(firm.byDesk().get("metal").byBook().get("fund"));
    }

    @Test
    void anUpdateThatThrowsIsNotKept() {
        holding("rates", "govt", "BUND");
        assertThrows(ArithmeticException.class, () -> firm.update(g -> {
            g.byDesk().get("rates").limit(1);
            g.fills().clear();
            g.stabilize();
            throw new ArithmeticException();
        }));
        assertEquals(262, firm.exposure());
        assertEquals(0, firm.breaches());
        firm.update(g -> {
            g.byDesk().get("rates").limit(1);
            g.fx(1);
        });
        assertEquals(131, firm.exposure());
        assertEquals(1, firm.breaches());
    }

    @Test
    void aGroupThatIsBackHasItsInputs() {
        firm.byDesk().get("metal").limit(7);
        firm.byDesk().get("metal").byBook().get("spot").weight(3);
        Desk metal = firm.byDesk().get("metal");
        firm.whatIf(g -> g.fills().clear(), g -> {
            assertEquals(0, g.exposure());
            return null;
        });
        assertEquals(600 + 62, firm.exposure());
        assertTrue(metal.breached());
        assertNotNull(firm.byDesk().get("metal").byBook().get("spot"));
        assertFalse(firm.byDesk().get("rates").breached());
    }

    @Test
    void describeShowsTheNesting() {
        List<String> names = firm.describe().nodes().stream().map(node -> node.name()).toList();
        assertTrue(names.containsAll(List.of(
                "byDesk", "byDesk/fills", "byDesk/limit", "byDesk/byBook", "byDesk/byBook/bySymbol",
                "byDesk/byBook/bySymbol/net", "byDesk/byBook/bySymbol/value", "byDesk/total", "exposure")), names::toString);
        assertTrue(firm.describe().node("byDesk/byBook/bySymbol/value").reads()
                .containsAll(List.of("byDesk/byBook/bySymbol/net", "fx")));
        assertTrue(firm.describe().mermaid().contains("byDesk/byBook/bySymbol/net --> byDesk/byBook/bySymbol/value"));
    }

    @Test
    void explainSaysWhyANestedNodeRan() {
        FirmGraph explained = FirmGraph.builder().fx(2).explain().build();
        int slot = explained.fills().insert("rates", "govt", "BUND", 10);
        explained.exposure();
        long runs = explained.explain("byDesk/byBook/bySymbol/value").runs();
        explained.byDesk().get("rates").byBook().get("govt").bySymbol().get("BUND").haircut(0.5);
        assertEquals(10, explained.exposure());
        assertEquals(runs + 1, explained.explain("byDesk/byBook/bySymbol/value").runs());
        assertEquals(List.of("byDesk/byBook/bySymbol/haircut"), explained.explain("byDesk/byBook/bySymbol/value").changedInputs());
        explained.fills().size(slot, 5);
        assertEquals(5, explained.exposure());
        assertTrue(explained.explain("byDesk/byBook/bySymbol/value").changedInputs().contains("byDesk/byBook/bySymbol/net"));
    }
}
