package dev.rivulet.tests.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.collection.Windows;
import dev.rivulet.tests.growth.Ages.Event;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A time that cannot be in a window that can be shown is told of with its node and its row, and all is well once it has gone. */
class TimesTest {
    private static final Instant NOW = Instant.parse("2026-03-29T00:00:00Z");
    private static final LocalDateTime HERE = LocalDateTime.of(2026, 3, 29, 1, 0);

    private final AgesGraph ages = AgesGraph.builder().build();
    private final Map<String, Supplier<Windows<?>>> windows = new LinkedHashMap<>();

    @BeforeEach
    void fill() {
        windows.put("minutes", ages::minutes);
        windows.put("hops", ages::hops);
        windows.put("runs", ages::runs);
        windows.put("days", ages::days);
        windows.put("hours", ages::hours);
        windows.put("tens", ages::tens);
        windows.put("leaps", ages::leaps);
        windows.put("spells", ages::spells);
        windows.put("weeks", ages::weeks);
        ages.events().insert(new Event(NOW, 100, HERE));
        check(List.of());
    }

    private void check(List<String> stale) {
        List<String> found = new ArrayList<>();
        windows.forEach((name, of) -> {
            try {
                Windows<?> shown = of.get();
                assertEquals(shown.size(), shown.keys().stream().map(Object::toString).distinct().count());
                shown.forEach(each -> assertTrue(each.toString().startsWith(name), each.toString()));
                assertTrue(shown.toString().startsWith("{"));
            } catch (QueryException e) {
                assertTrue(e.getMessage().startsWith("node '" + name + "' of Ages threw java.lang.ArithmeticException"), e.getMessage());
                assertTrue(e.getMessage().contains("for the row Event["), e.getMessage());
                found.add(name);
            }
        });
        assertEquals(stale, found);
    }

    private void stale(Event event, String... names) {
        int slot = ages.events().insert(event);
        check(List.of(names));
        check(List.of(names));
        ages.events().deleteSlot(slot);
        check(List.of());
    }

    @Test
    void instantsBeyondALongOfNanoseconds() {
        for (Instant at : List.of(Instant.MIN, Instant.MAX)) {
            stale(new Event(at, 100, HERE), "minutes", "hops", "runs", "days");
        }
        stale(new Event(Instant.ofEpochSecond(0, Long.MAX_VALUE), 100, HERE), "minutes", "hops", "runs", "days");
        stale(new Event(Instant.ofEpochSecond(0, Long.MIN_VALUE), 100, HERE), "minutes", "hops", "days");
    }

    @Test
    void localTimes() {
        for (LocalDateTime at : List.of(LocalDateTime.MIN, LocalDateTime.MAX)) {
            stale(new Event(NOW, 100, at), "hours");
        }
    }

    @Test
    void numbersThatNoWindowHolds() {
        for (long t : new long[] {Long.MIN_VALUE, Long.MIN_VALUE + 5, Long.MAX_VALUE - 5, Long.MAX_VALUE}) {
            stale(new Event(NOW, t, HERE), "tens", "leaps", "spells", "weeks");
        }
    }

    @Test
    void numbersThatNoInstantShows() {
        for (long t : new long[] {Instant.MAX.getEpochSecond(), Instant.MAX.getEpochSecond() + 9}) {
            stale(new Event(NOW, t, HERE), "tens", "leaps", "spells", "weeks");
        }
        stale(new Event(NOW, Instant.MIN.getEpochSecond() - 1, HERE), "tens", "leaps", "spells", "weeks");
    }

    @Test
    void windowsAreAdvancedToTheEndOfTime() {
        assertThrows(IllegalArgumentException.class, () -> {
            ages.advanceTo(NOW);
            ages.advanceTo(Instant.MIN);
        });
        ages.advanceTo(Instant.MAX);
        check(List.of());
        assertEquals(0, ages.minutes().size());
        ages.events().insert(new Event(NOW, 100, HERE));
        check(List.of());
        assertEquals(1, ages.minutes().late());
    }
}
