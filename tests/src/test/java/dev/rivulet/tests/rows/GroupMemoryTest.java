package dev.rivulet.tests.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** A group costs its columns: what as many rows cost in one group is taken away from what they cost in as many groups. */
class GroupMemoryTest {
    private static final int GROUPS = 1_000_000;
    /** So many changes later the room of lists of a million slots is given back. */
    private static final int LATER = 200;

    private static final long BYTES = 64;
    private static final long KEY = Integer.BYTES;

    @Test
    void aGroupOfThreeNodesCostsAtMost64BytesAndItsKey() throws IllegalAccessException {
        Map<String, Long> many = bytes(i -> i, GROUPS);
        Map<String, Long> one = bytes(i -> 0, 1);
        Map<String, Double> each = new TreeMap<>();
        many.forEach((field, bytes) -> each.put(field, (double) (bytes - one.getOrDefault(field, 0L)) / GROUPS));
        double sum = each.values().stream().mapToDouble(Double::doubleValue).sum();
        each.values().removeIf(bytes -> Math.abs(bytes) < 0.1);
        assertTrue(sum <= BYTES + KEY, () -> sum + " bytes a group: " + each);
    }

    private static Map<String, Long> bytes(IntUnaryOperator stall, int groups) throws IllegalAccessException {
        StallsGraph graph = StallsGraph.builder().build();
        for (int i = 0; i < GROUPS; i++) {
            graph.sales().insert(stall.applyAsInt(i), 5);
        }
        graph.stabilize();
        assertEquals(groups, graph.byStall().size());
        for (int i = 0; i < LATER; i++) {
            graph.sales().cents(i, 2000);
            graph.stabilize();
            graph.sales().insert(stall.applyAsInt(GROUPS + i), 5);
            graph.stabilize();
        }
        return new Innards(graph).bytes();
    }
}
