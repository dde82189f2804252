package dev.rivulet.tests.scalars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rivulet.runtime.inspect.GraphDescription;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A builder gives one graph; what it gives says its types as the user wrote them, and shows keys as they are. */
class BuildersTest {
    private static void refused(Executable call) {
        assertEquals(
                "this builder has built its graph; begin another with builder()",
                assertThrows(IllegalStateException.class, call).getMessage());
    }

    @Test
    void builderThatHasBuiltRefusesToBuildAnother() {
        ShelfGraph.Builder builder = ShelfGraph.builder();
        ShelfGraph graph = builder.build();
        graph.lent().insert(new Shelf.Library.Book("a", 1));
        refused(builder::build);
        refused(builder.best(new Shelf.Library.Book("b", 2))::build);
        refused(builder::explain);
        assertEquals(1, graph.first().pages());
        assertEquals(1, graph.gone());

        ShelfGraph.Builder copying = ShelfGraph.builder(graph);
        ShelfGraph copy = copying.build();
        refused(copying::build);
        copy.lent().clear();
        assertEquals(1, graph.gone());
        assertEquals(0, copy.gone());
    }

    @Test
    void describeSaysTypesAsTheyAreWritten() {
        GraphDescription description = ShelfGraph.builder().build().describe();
        Map<String, String> types = new HashMap<>();
        for (String name : List.of("best", "entry", "box", "numbers", "entries", "wide", "first")) {
            types.put(name, description.node(name).type());
        }
        assertEquals(
                Map.of(
                        "best", "Shelf.Library.Book",
                        "entry", "Map.Entry<String, List<Shelf.Library.Book>>",
                        "box", "Shelf.Library.Box<? extends Shelf.Library.Book>",
                        "numbers", "int[][]",
                        "entries", "Map.Entry<?, ?>[]",
                        "wide", "List<? super Integer>",
                        "first", "Shelf.Library.Book"),
                types);
        assertEquals(
                "Shelf.first(Shelf.Library.Book, Shelf.Library.Box<? extends Shelf.Library.Book>)",
                description.node("first").source());
    }

    @Test
    void keysOfTablesAndOfTheirFiltersPrintAsCollections() {
        ShelfGraph graph = ShelfGraph.builder().build();
        graph.books().put("x", new Shelf.Library.Book("a", 50));
        graph.books().put("y", new Shelf.Library.Book("b", 500));
        assertEquals("[x, y]", graph.books().keys().toString());
        assertEquals("[y]", graph.thick().keys().toString());
        assertEquals(List.of("y"), List.copyOf(graph.thick().keys()));
    }
}
