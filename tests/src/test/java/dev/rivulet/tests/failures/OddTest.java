package dev.rivulet.tests.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rivulet.runtime.QueryException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What is neither an exception nor an error is treated as an exception: what it stops is stale, and mends. */
class OddTest {
    private static Map<String, Supplier<Object>> outputs(OddGraph graph) {
        Map<String, Supplier<Object>> outputs = new LinkedHashMap<>();
        outputs.put("query", graph::query);
        outputs.put("lazy", graph::lazy);
        outputs.put("filtered", () -> graph.filtered().toList());
        outputs.put("each", () -> graph.each().toList());
        outputs.put("flat", () -> graph.flat().toList());
        outputs.put("sorted", () -> graph.sorted().toList());
        outputs.put("pairs", () -> graph.pairs().toList());
        outputs.put("runs", () -> graph.runs().toList());
        outputs.put("joined", () -> graph.joined().toList());
        outputs.put("groups", () -> new ArrayList<>(graph.groups().keys()).toString());
        outputs.put("in a group", () -> graph.groups().get(2).query());
        outputs.put("most of a group", () -> graph.groups().get(2).most());
        outputs.put("sum", graph::sum);
        outputs.put("first", graph::first);
        outputs.put("middle", graph::middle);
        outputs.put("folded", graph::folded);
        outputs.put("reduced", graph::reduced);
        return outputs;
    }

    private static List<Object> read(OddGraph graph) {
        return outputs(graph).values().stream().map(Supplier::get).toList();
    }

    @Test
    void itIsRememberedWithItsCauseAndMends() {
        OddGraph graph = OddGraph.builder().x(2).build();
        graph.rows().insert(new Odd.Row(2, 4));
        int slot = graph.rows().insert(new Odd.Row(2, 6));
        List<Object> before = read(graph);
        graph.x(3);
        graph.rows().replaceSlot(slot, new Odd.Row(2, 7));
        outputs(graph).forEach((name, output) -> {
            if (name.equals("groups") || name.equals("first")) {
                return; // they do not ask for the value of that row
            }
            Throwable cause = assertThrows(QueryException.class, output::get, name).getCause();
            assertInstanceOf(Oddity.class, cause, name);
        });
        assertEquals("odd 3", assertThrows(QueryException.class, graph::stabilize).getCause().getMessage());
        assertEquals(3, graph.mixed());
        graph.x(2);
        graph.rows().replaceSlot(slot, new Odd.Row(2, 6));
        assertEquals(before, read(graph));
    }
}
