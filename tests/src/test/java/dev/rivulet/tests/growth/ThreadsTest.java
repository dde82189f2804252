package dev.rivulet.tests.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.Subscription;
import dev.rivulet.runtime.collection.Order;
import dev.rivulet.runtime.collection.RowHandle;
import dev.rivulet.tests.growth.Stand.Fruit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While one thread is inside a graph, another is refused wherever it comes in; a graph is free once nobody is inside. */
class ThreadsTest {
    private Runnable held = () -> {};
    private final StandGraph stand = StandGraph.builder(() -> held.run()).build();
    private final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch leave = new CountDownLatch(1);
    private int slot;

    @BeforeEach
    void fill() {
        slot = stand.fruits().insert(new Fruit("fig", 3, 1));
        stand.fruits().insert(new Fruit("kiwi", 12, 2));
        stand.fruits().insert(new Fruit("fig", 5, 3));
        stand.stock().put("fig", 7L);
        assertEquals(19, stand.net());
    }

    private void stay() {
        inside.countDown();
        try {
            leave.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that a caller can do, made ready by a thread that has the graph for itself. */
    private Map<String, Runnable> entries() {
        Map<String, Runnable> all = new LinkedHashMap<>();
        all.put("set an input", () -> stand.rent(2));
        all.put("read an input", stand::rent);
        all.put("read an output", stand::worth);
        all.put("stabilize", stand::stabilize);
        all.put("update", () -> stand.update(s -> {}));
        all.put("whatIf", () -> stand.whatIf(s -> {}, s -> 0));
        all.put("print", stand::toString);
        all.put("advance", () -> stand.advanceTo(Instant.EPOCH.plusSeconds(1)));
        all.put("watermark", stand::watermark);
        all.put("listen", () -> stand.onWorth(v -> {}));
        all.put("listen to rows", () -> stand.onDear(v -> {}));
        all.put("insert", () -> stand.fruits().insert(new Fruit("fig", 1, 1)));
        all.put("insertAll", () -> stand.fruits().insertAll(List.of(new Fruit("fig", 1, 1))));
        all.put("delete", () -> stand.fruits().delete(new Fruit("fig", 3, 1)));
        all.put("deleteSlot", () -> stand.fruits().deleteSlot(slot));
        all.put("replace", () -> stand.fruits().replace(new Fruit("fig", 3, 1), new Fruit("fig", 4, 1)));
        all.put("replaceSlot", () -> stand.fruits().replaceSlot(slot, new Fruit("fig", 4, 1)));
        all.put("clear", () -> stand.fruits().clear());
        all.put("set a column", () -> stand.fruits().price(slot, 4));
        all.put("read a column", () -> stand.fruits().price(slot));
        all.put("slotOf", () -> stand.fruits().slotOf(new Fruit("fig", 3, 1)));
        all.put("hasSlot", () -> stand.fruits().hasSlot(slot));
        all.put("atSlot", () -> stand.fruits().atSlot(slot));
        all.put("handle", () -> stand.fruits().handle(slot));
        all.put("size", () -> stand.fruits().size());
        all.put("isEmpty", () -> stand.fruits().isEmpty());
        all.put("contains", () -> stand.fruits().contains(new Fruit("fig", 3, 1)));
        all.put("iterator", () -> stand.fruits().iterator());
        all.put("toList", () -> stand.fruits().toList());
        all.put("stream", () -> stand.fruits().stream().count());
        all.put("print rows", () -> stand.fruits().toString());
        all.put("asCollection", () -> stand.fruits().asCollection().size());
        all.put("put", () -> stand.stock().put("fig", 8L));
        all.put("putAll", () -> stand.stock().putAll(Map.of("fig", 8L)));
        all.put("remove", () -> stand.stock().remove("fig"));
        all.put("keyAt", () -> stand.stock().keyAt(0));
        all.put("get", () -> stand.stock().get("fig"));
        all.put("containsKey", () -> stand.stock().containsKey("fig"));
        all.put("keys", () -> stand.stock().keys().iterator());
        all.put("asMap", () -> stand.stock().asMap().get("fig"));
        all.put("read a filter", () -> stand.dear().size());
        all.put("read an order", () -> stand.byPrice().get(0));
        all.put("rank", () -> stand.byPrice().rank(new Fruit("fig", 3, 1)));
        all.put("rankOfSlot", () -> stand.byPrice().rankOfSlot(slot));
        all.put("range", () -> stand.byPrice().range(0, 1));
        all.put("read groups", () -> stand.byName().size());
        all.put("get a group", () -> stand.byName().get("fig"));
        all.put("keys of groups", () -> stand.byName().keys().iterator());
        all.put("print groups", () -> stand.byName().toString());
        all.put("read windows", () -> stand.minutes().size());
        all.put("late", () -> stand.minutes().late());
        Order<Fruit> order = stand.byPrice();
        Stand.Crate crate = stand.byName().get("fig");
        RowHandle<Fruit> handle = stand.fruits().handle(slot);
        Iterator<Fruit> walk = stand.byPrice().iterator();
        Subscription listening = stand.onNet(v -> {});
        all.put("an order from before", order::first);
        all.put("a group from before", () -> ((StandGraph.ByNameGroup) crate).total());
        all.put("rows of a group from before", () -> crate.fruits().size());
        all.put("a handle from before", handle::get);
        all.put("a walk from before", walk::next);
        all.put("close", listening::close);
        return all;
    }

    /** Each entry is refused while {@code busy} waits within the graph; then all is as it was. */
    private void refusedWhile(Runnable busy) throws Exception {
        Map<String, Runnable> entries = entries();
        FutureTask<Void> first = new FutureTask<>(busy, null);
        Thread owner = new Thread(first, "owner");
        owner.start();
        inside.await();
        List<String> letIn = new ArrayList<>();
        entries.forEach((name, entry) -> {
            try {
                entry.run();
                letIn.add(name);
            } catch (IllegalStateException e) {
                if (!e.getMessage().equals("Stand is in use by thread 'owner' and was entered by thread '"
                        + Thread.currentThread().getName() + "'; a graph belongs to one thread at a time")) {
                    letIn.add(name + ": " + e.getMessage());
                }
            }
        });
        leave.countDown();
        first.get();
        owner.join();
        assertEquals(List.of(), letIn);
        whole();
    }

    private void whole() {
        held = () -> {};
        stand.rent(1);
        assertEquals(List.of(new Fruit("fig", 3, 1), new Fruit("kiwi", 12, 2), new Fruit("fig", 5, 3)), stand.fruits().toList());
        assertEquals(19, stand.net());
        stand.fruits().price(slot, 4);
        assertEquals(20, stand.net());
        assertEquals(9, stand.byName().get("fig").total());
    }

    @Test
    void withinAQuery() throws Exception {
        held = this::stay;
        stand.rent(0);
        refusedWhile(stand::net);
    }

    @Test
    void withinAnUpdate() throws Exception {
        refusedWhile(() -> stand.update(s -> stay()));
    }

    @Test
    void withinAWhatIf() throws Exception {
        refusedWhile(() -> stand.whatIf(s -> s.rent(9), s -> {
            stay();
            return s.net();
        }));
    }

    @Test
    void withinAListener() throws Exception {
        Subscription told = stand.onWorth(v -> stay());
        refusedWhile(() -> {
            stand.stabilize();
            told.close();
        });
    }

    @Test
    void isFreeOnceTheOwnerThrewOrEnded() throws Exception {
        for (Runnable end : List.<Runnable>of(
                () -> {
                    throw new IllegalArgumentException("x");
                },
                () -> {
                    throw new StackOverflowError("x");
                },
                () -> Thread.currentThread().interrupt())) {
            held = end;
            stand.rent(7);
            Thread owner = new Thread(() -> stand.net(), "owner");
            owner.setUncaughtExceptionHandler((thread, thrown) -> {});
            owner.start();
            owner.join();
            held = () -> {};
            stand.rent(8);
            stand.rent(1);
            assertEquals(19, stand.net());
            Thread another = new Thread(() -> stand.update(s -> {
                s.fruits().insert(new Fruit("fig", 100, 100));
                end.run();
                throw new IllegalArgumentException("y");
            }), "another");
            another.setUncaughtExceptionHandler((thread, thrown) -> {});
            another.start();
            another.join();
            assertEquals(19, stand.net());
            assertEquals(3, stand.fruits().size());
        }
    }

    @Test
    void aQueryThatThrowsIsToldOnceAndTheGraphGoesOn() {
        held = () -> {
            throw new IllegalArgumentException("x");
        };
        stand.rent(4);
        assertThrows(QueryException.class, stand::net);
        assertTrue(stand.toString().contains("stale"));
        held = () -> {};
        stand.rent(1);
        assertEquals(19, stand.net());
    }
}
