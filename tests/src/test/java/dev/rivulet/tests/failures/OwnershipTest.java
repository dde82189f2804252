package dev.rivulet.tests.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rivulet.runtime.QueryException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A graph belongs to one thread at a time, and a query does not call its own graph. */
class OwnershipTest {
    @Test
    void aQueryThatCallsItsOwnGraphIsRefused() {
        AtomicReference<CallsGraph> self = new AtomicReference<>();
        CallsGraph graph = CallsGraph.builder(new Collaborator() {
                    @Override
                    int call(int a) {
                        return a == 1 ? self.get().after() : a;
                    }
                })
                .a(1)
                .build();
        self.set(graph);
        QueryException thrown = assertThrows(QueryException.class, graph::called);
        IllegalStateException cause = assertInstanceOf(IllegalStateException.class, thrown.getCause());
        assertEquals(
                "a query of Calls called its own graph; what a query reads must be a parameter", cause.getMessage());
        graph.a(2);
        assertEquals(3, graph.after());
    }

    @Test
    void aSecondThreadIsRefusedAndBothAreNamed() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(1);
        CallsGraph graph = CallsGraph.builder(new Collaborator() {
                    @Override
                    int call(int a) {
                        inside.countDown();
                        await(refused);
                        return a;
                    }
                })
                .a(1)
                .build();
        FutureTask<Integer> reading = new FutureTask<>(graph::called);
        Thread first = new Thread(reading, "first");
        first.start();
        inside.await();
        FutureTask<Void> setting = new FutureTask<>(() -> graph.a(2), null);
        Thread second = new Thread(setting, "second");
        second.start();
        ExecutionException thrown = assertThrows(ExecutionException.class, setting::get);
        refused.countDown();
        assertEquals(
                "Calls is in use by thread 'first' and was entered by thread 'second';"
                        + " a graph belongs to one thread at a time",
                thrown.getCause().getMessage());
        assertEquals(1, reading.get());
        assertEquals(1, graph.called(), "once it is free, another thread may use it");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
