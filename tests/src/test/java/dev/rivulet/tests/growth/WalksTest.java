package dev.rivulet.tests.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.tests.growth.Stand.Fruit;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A walk over rows never gives a mix of what was and what is. */
class WalksTest {
    private long price = 100;
    private final StandGraph stand = StandGraph.builder(() -> {}).build();

    @BeforeEach
    void fill() {
        for (int i = 0; i < 6; i++) {
            stand.fruits().insert(new Fruit("fruit" + i % 2, 20 + i, i));
            stand.stock().put("fruit" + i, (long) i);
        }
    }

    private Map<String, Supplier<Iterator<?>>> ending() {
        Map<String, Supplier<Iterator<?>>> all = new LinkedHashMap<>();
        all.put("byPrice", () -> stand.byPrice().iterator());
        all.put("byPrice ", () -> stand.byPrice().asList().iterator());
        all.put("byPrice  ", () -> stand.byPrice().asList().stream().iterator());
        all.put("byPrice   ", () -> stand.byPrice().stream().iterator());
        all.put("byPrice    ", () -> stand.byPrice().asCollection().iterator());
        all.put("dear", () -> stand.dear().iterator());
        all.put("dear ", () -> stand.dear().asCollection().stream().iterator());
        return all;
    }

    private Map<String, Supplier<Iterator<?>>> copies() {
        Map<String, Supplier<Iterator<?>>> all = new LinkedHashMap<>();
        all.put("range", () -> stand.byPrice().range(1, 5).iterator());
        all.put("sublist", () -> stand.byPrice().asList().subList(1, 5).iterator());
        all.put("list iterator", () -> stand.byPrice().asList().listIterator());
        all.put("groups", () -> stand.byName().iterator());
        all.put("keys of groups", () -> stand.byName().keys().iterator());
        all.put("rows of a group", () -> stand.byName().get("fruit0").fruits().iterator());
        all.put("order of a group", () -> stand.byName().get("fruit0").ranked().iterator());
        all.put("list of a group", () -> stand.byName().get("fruit0").ranked().asList().iterator());
        all.put("windows", () -> stand.minutes().keys().iterator());
        return all;
    }

    private List<Runnable> edits() {
        return List.of(
                () -> stand.fruits().price(1, ++price),
                () -> stand.fruits().insert(new Fruit("fruit0", 21, 1)),
                () -> stand.fruits().delete(stand.fruits().atSlot(0)),
                () -> {
                    stand.fruits().price(2, ++price);
                    stand.stabilize();
                },
                () -> {
                    stand.fruits().price(2, ++price);
                    stand.byPrice().first();
                    stand.dear().size();
                },
                () -> stand.whatIf(s -> s.fruits().price(2, ++price), s -> s.byPrice().first()));
    }

    @Test
    void overLiveViewsEnd() {
        ending().forEach((name, walk) -> {
            for (Runnable edit : edits()) {
                Iterator<?> rows = walk.get();
                rows.next();
                edit.run();
                String message = assertThrows(ConcurrentModificationException.class, rows::next).getMessage();
                assertEquals(
                        name.strip() + " was changed while it was walked over; walk over a copy, toList(), or end the walk first",
                        message);
            }
        });
    }

    @Test
    void overGroupsAndWithinThemAreOverACopy() {
        copies().forEach((name, walk) -> {
            for (Runnable edit : edits()) {
                List<String> before = new ArrayList<>();
                walk.get().forEachRemaining(each -> before.add(each.toString()));
                List<String> walked = new ArrayList<>();
                Iterator<?> rows = walk.get();
                walked.add(rows.next().toString());
                edit.run();
                rows.forEachRemaining(each -> walked.add(each.toString()));
                assertEquals(before, walked, name);
            }
        });
    }

    @Test
    void goOnWhereNothingThatIsReadWasEdited() {
        Iterator<Fruit> rows = stand.byPrice().iterator();
        rows.next();
        stand.rent(9);
        stand.stock().put("fruit0", 9L);
        stand.stabilize();
        stand.net();
        assertEquals(21, rows.next().price());
    }

    @Test
    void overCollectionsEndOnceRowsComeOrGo() {
        for (Iterator<?> rows : List.of(
                stand.fruits().iterator(),
                stand.fruits().stream().iterator(),
                stand.fruits().asCollection().iterator())) {
            rows.next();
            stand.fruits().price(1, 50); // in its place
            rows.next();
            stand.fruits().insert(new Fruit("fruit0", 21, 1));
            assertThrows(ConcurrentModificationException.class, rows::next);
            break;
        }
        for (Supplier<Iterator<?>> walk : List.<Supplier<Iterator<?>>>of(
                () -> stand.stock().iterator(),
                () -> stand.stock().keys().iterator(),
                () -> stand.stock().asMap().entrySet().iterator(),
                () -> stand.stock().asMap().keySet().iterator())) {
            Iterator<?> rows = walk.get();
            rows.next();
            stand.stock().put("more" + stand.stock().size(), 1L);
            assertThrows(ConcurrentModificationException.class, rows::next);
        }
    }

    @Test
    void aListIsALiveListOfItsRows() {
        List<Fruit> list = stand.byPrice().asList();
        assertEquals(stand.byPrice().toList(), list);
        assertEquals(List.copyOf(list).hashCode(), list.hashCode());
        stand.fruits().price(5, 1);
        assertEquals(1, list.get(0).price());
        assertEquals(6, list.size());
        assertEquals(0, list.indexOf(stand.fruits().atSlot(5)));
        assertTrue(list.spliterator().hasCharacteristics(Spliterator.ORDERED));
        assertEquals(List.of(1L, 20L), list.subList(0, 2).stream().map(Fruit::price).toList());
    }

    @Test
    void keysAreACollection() {
        assertEquals("[fruit0, fruit1]", stand.byName().keys().toString());
        assertEquals("[fruit0, fruit1, fruit2, fruit3, fruit4, fruit5]", stand.stock().keys().toString());
        assertEquals(2, stand.byName().keys().size());
        assertTrue(stand.byName().keys().contains("fruit1"));
        assertFalse(stand.byName().keys().contains("fruit9"));
        assertFalse(stand.byName().keys().contains(7));
        assertFalse(stand.stock().keys().contains(7));
        assertTrue(stand.stock().keys().contains("fruit5"));
        assertThrows(UnsupportedOperationException.class, () -> stand.stock().keys().remove("fruit5"));
    }
}
