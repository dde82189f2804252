package dev.rivulet.tests.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.tests.failures.Places.Row;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A row for which a function threw while it moved stands at its new place once it is mended, and others beside it. */
class PlacesTest {
    @Test
    void whatStandsBesideARowThatMovedWhileItFailedIsInOrder() {
        Random random = new Random(7);
        for (int history = 0; history < 50; history++) {
            PlacesGraph graph = PlacesGraph.builder().build();
            int[] slots = new int[6];
            for (int i = 0; i < slots.length; i++) {
                slots[i] = graph.rows().insert(new Row(random.nextInt(20), i));
            }
            assertLikeAFreshOne(graph);
            for (int step = 0; step < 10; step++) {
                int failing = random.nextInt(slots.length);
                graph.rows().replaceSlot(slots[failing], new Row(random.nextInt(20), -1));
                assertThrows(QueryException.class, graph::joined);
                assertThrows(QueryException.class, graph::flatJoined);
                int other = random.nextInt(slots.length);
                graph.rows().key(slots[other], random.nextInt(20));
                assertThrows(QueryException.class, graph::joined);
                graph.rows().value(slots[failing], step);
                assertLikeAFreshOne(graph);
            }
        }
    }

    private static void assertLikeAFreshOne(PlacesGraph graph) {
        PlacesGraph fresh = PlacesGraph.builder(graph).build();
        assertEquals(fresh.joined(), graph.joined());
        assertEquals(fresh.flatJoined(), graph.flatJoined());
    }
}
