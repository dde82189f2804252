package dev.rivulet.tests.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rivulet.runtime.Subscription;
import dev.rivulet.runtime.collection.Retained;
import dev.rivulet.tests.growth.Stand.Fruit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A subscription that is closed is held by its graph no more, whenever it is closed, and hears nothing more. */
class ClosedTest {
    private final StandGraph stand = StandGraph.builder(() -> {}).build();
    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void fill() {
        stand.fruits().insert(new Fruit("fig", 20, 1));
        stand.fruits().insert(new Fruit("kiwi", 12, 100));
        stand.stabilize();
    }

    private List<Supplier<Subscription>> kinds() {
        return List.of(
                () -> stand.onNet(v -> heard.add("net")),
                () -> stand.onFruits(v -> heard.add("fruits")),
                () -> stand.onDear(v -> heard.add("dear")),
                () -> stand.onByPrice(v -> heard.add("byPrice")),
                () -> stand.onMinutesClosed(v -> heard.add("closed")),
                () -> stand.onMinutesLate(v -> heard.add("late")));
    }

    private int held() {
        return Retained.count(stand, Subscription.class);
    }

    @Test
    void atOnceAndOutsideOfAnyRun() {
        for (Supplier<Subscription> kind : kinds()) {
            Subscription never = kind.get();
            Subscription told = kind.get();
            stand.stabilize();
            assertEquals(2, held());
            never.close();
            assertEquals(1, held());
            told.close();
            told.close();
            assertEquals(0, held());
        }
    }

    @Test
    void withinTransactionsAndListeners() {
        for (Supplier<Subscription> kind : kinds()) {
            Subscription first = kind.get();
            stand.update(s -> {
                first.close();
                assertEquals(0, held());
            });
            assertEquals(0, held());
            Subscription second = kind.get();
            stand.whatIf(s -> second.close(), s -> s.net());
            assertEquals(0, held());
            Subscription third = kind.get();
            Subscription[] closer = new Subscription[1];
            closer[0] = stand.onWorth(v -> {
                third.close();
                closer[0].close();
                assertEquals(0, held());
            });
            heard.clear();
            stand.fruits().price(0, stand.fruits().price(0) + 1);
            stand.stabilize();
            assertEquals(0, held());
            heard.clear();
            stand.fruits().insert(new Fruit("plum", 30, 1));
            stand.stabilize();
            assertEquals(List.of(), heard);
        }
    }
}
