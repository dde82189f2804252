package dev.rivulet.tests.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.QueryException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

/** A query that throws publishes nothing; what does not depend on it is right; it mends. */
class QueryFailureTest {
    @BeforeEach
    void forget() {
        Failing.forget();
    }

    private static DiamondGraph graph(int a, boolean explain) {
        DiamondGraph.Builder builder = DiamondGraph.builder().a(a);
        return (explain ? builder.explain() : builder).build();
    }

    @ParameterizedTest
    @CsvSource({
        "1, top, false, top left right bottom", "1, top, true, top left right bottom",
        "2, left, false, left bottom", "2, left, true, left bottom",
        "3, right, false, right bottom", "3, right, true, right bottom",
        "7, bottom, false, bottom", "7, bottom, true, bottom"
    })
    void eachCornerOfADiamond(int bad, String culprit, boolean explain, String stale) {
        DiamondGraph graph = graph(5, explain);
        assertEquals(40, graph.bottom());
        graph.a(bad);
        graph.other(8);
        QueryException thrown = assertThrows(QueryException.class, graph::stabilize);
        assertEquals(culprit, thrown.node());
        assertInstanceOf(IllegalArgumentException.class, thrown.getCause());
        assertEquals(16, graph.beside());
        for (String node : List.of("top", "left", "right", "bottom")) {
            if (List.of(stale.split(" ")).contains(node)) {
                QueryException each = assertThrows(QueryException.class, () -> read(graph, node));
                assertSame(thrown.getCause(), each.getCause(), node);
                assertEquals(thrown.getMessage(), each.getMessage());
            } else {
                assertEquals(bad + (node.equals("left") ? 10 : node.equals("right") ? 20 : 0), read(graph, node));
            }
        }
        Failing.forget();
        assertThrows(QueryException.class, graph::stabilize);
        assertThrows(QueryException.class, graph::bottom);
        assertEquals(List.of(), Failing.forget(), "a remembered failure runs nothing again");
        graph.a(6);
        graph.stabilize();
        assertEquals(42, graph.bottom());
        assertEquals(16, graph.left());
    }

    private static int read(DiamondGraph graph, String node) {
        return switch (node) {
            case "top" -> graph.top();
            case "left" -> graph.left();
            case "right" -> graph.right();
            default -> graph.bottom();
        };
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFailureThatMendsToTheOldValueLosesNothing(boolean explain) {
        DiamondGraph graph = graph(5, explain);
        assertEquals(40, graph.bottom());
        graph.a(2);
        assertThrows(QueryException.class, graph::bottom);
        graph.a(5);
        assertEquals(40, graph.bottom());
        assertEquals(25, graph.right());
    }

    @Test
    void theMessageNamesTheNodeAndWhatItRead() {
        DiamondGraph graph = graph(7, false);
        String message = assertThrows(QueryException.class, graph::bottom).getMessage();
        assertEquals(
                "node 'bottom' of Diamond threw java.lang.IllegalArgumentException: bad 44;"
                        + " it read left=17, right=27",
                message);
    }

    @Test
    void anErrorPassesThroughAndIsNotRemembered() {
        List<String> calls = new ArrayList<>();
        Collaborator graph = new Collaborator() {
            @Override
            int call(int a) {
                calls.add("call " + a);
                if (calls.size() == 1) {
                    throw new StackOverflowError("first");
                }
                return -a;
            }
        };
        CallsGraph calling = CallsGraph.builder(graph).a(3).build();
        assertThrows(StackOverflowError.class, calling::called);
        assertEquals(-3, calling.called());
        assertEquals(List.of("call 3", "call 3"), calls);
        assertTrue(calling.toString().contains("called=-3"));
    }
}
