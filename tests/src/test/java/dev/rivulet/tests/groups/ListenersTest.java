package dev.rivulet.tests.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.Subscription;
import dev.rivulet.runtime.collection.GroupListener;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a listener to groups hears, and when. */
class ListenersTest {
    private final FirmGraph firm = FirmGraph.builder().fx(2).build();
    private final List<String> heard = new ArrayList<>();
    private final GroupListener<String, Desk> listener = new GroupListener<>() {
        @Override
        public void made(String key, Desk group) {
            heard.add("+" + key + " " + group.total());
        }

        @Override
        public void dropped(String key) {
            heard.add("-" + key);
        }

        @Override
        public void changed(String key, Desk group) {
            heard.add(key + " " + (group.breached() ? "!" : "") + group.total());
        }
    };

    private List<String> stabilized() {
        firm.stabilize();
        List<String> news = List.copyOf(heard);
        heard.clear();
        return news;
    }

    @Test
    void hearsOfAllFirstAndThenOfWhatChanged() {
        int first = firm.fills().insert("a", "x", "S", 1);
        firm.fills().insert("b", "x", "S", 2);
        Subscription subscription = firm.onByDesk(listener);
        assertEquals(List.of("+a 2.0", "+b 4.0"), stabilized());
        assertEquals(List.of(), stabilized());
        firm.fills().size(first, 5);
        assertEquals(List.of("a 10.0"), stabilized());
        firm.fills().insert("c", "x", "S", 3);
        firm.fills().desk(first, "b");
        assertEquals(List.of("-a", "+c 6.0", "b 14.0"), stabilized().stream().sorted(order()).toList());
        firm.fx(1);
        assertEquals(List.of("b 7.0", "c 3.0"), stabilized().stream().sorted().toList());
        subscription.close();
        firm.fills().clear();
        assertEquals(List.of(), stabilized());
    }

    private static Comparator<String> order() {
        return Comparator.comparing((String news) -> "-+".indexOf(news.charAt(0)) < 0)
                .thenComparing(news -> news.charAt(0) == '+');
    }

    @Test
    void whatWasMadeAndDroppedInBetweenIsNotMentioned() {
        firm.onByDesk(listener);
        firm.fills().insert("a", "x", "S", 1);
        assertEquals(2, firm.exposure());
        firm.fills().clear();
        assertEquals(0, firm.exposure());
        assertEquals(List.of(), stabilized());
        firm.fills().insert("b", "x", "S", 1);
        assertEquals(List.of("+b 2.0"), stabilized());
        firm.fills().clear();
        assertEquals(0, firm.exposure());
        firm.fills().insert("c", "x", "S", 1);
        assertEquals(List.of("+c 2.0", "-b"), stabilized().stream().sorted().toList());
    }

    @Test
    void changesOfGroupsWithinAreTheirs() {
        int slot = firm.fills().insert("a", "x", "S", 1);
        firm.fills().insert("b", "x", "S", 1);
        firm.onByDesk(listener);
        stabilized();
        firm.byDesk().get("a").byBook().get("x").bySymbol().get("S").haircut(0.5);
        assertEquals(List.of("a 1.0"), stabilized());
        firm.byDesk().get("b").limit(1);
        assertEquals(List.of("b !2.0"), stabilized());
        firm.fills().book(slot, "y");
        assertEquals(List.of("a 2.0"), stabilized());
        firm.exposure();
        firm.fills().symbol(slot, "T");
        firm.exposure();
        firm.fills().size(slot, 2);
        firm.exposure();
        assertEquals(List.of("a 4.0"), stabilized());
    }

    @Test
    void aFailureIsAChangeOfItsGroup() {
        int slot = firm.fills().insert("a", "x", "S", 1);
        firm.fills().insert("b", "x", "S", 1);
        List<String> changed = new ArrayList<>();
        firm.onByDesk(new GroupListener<String, Desk>() {
            @Override
            public void changed(String key, Desk group) {
                changed.add(key);
                group.total();
            }
        });
        firm.stabilize();
        firm.fills().size(slot, 13);
        assertThrows(QueryException.class, firm::stabilize);
        assertEquals(List.of("a"), changed);
        firm.fills().size(slot, 14);
        firm.stabilize();
        assertEquals(List.of("a", "a"), changed);
    }

    @Test
    void oneThatThrowsHearsOfTheRest() {
        firm.fills().insert("a", "x", "S", 1);
        firm.fills().insert("b", "x", "S", 1);
        firm.onByDesk(new GroupListener<String, Desk>() {
            @Override
            public void made(String key, Desk group) {
                heard.add(key);
                throw new IllegalArgumentException(key);
            }
        });
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, firm::stabilize);
        assertEquals("a", thrown.getMessage());
        assertEquals("b", thrown.getSuppressed()[0].getMessage());
        assertEquals(List.of("a", "b"), heard);
    }
}
