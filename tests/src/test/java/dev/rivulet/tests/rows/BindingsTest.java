package dev.rivulet.tests.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rivulet.tests.rows.Bindings.Box;
import dev.rivulet.tests.rows.Bindings.Line;
import dev.rivulet.tests.rows.Bindings.Product;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a name could mean two things and only one is possible, it means that. */
class BindingsTest {
    private final BindingsGraph graph = BindingsGraph.builder().build();

    @Test
    void aNodesOwnNameIsTheComponentAtEachLevel() {
        graph.risks().insert("rates", "ann", 10, 1);
        graph.risks().insert("rates", "bob", 20, 2);
        graph.risks().insert("credit", "ann", 5, 3);
        assertEquals(35, graph.value());
        assertEquals(30, graph.byDesk().get("rates").value());
        assertEquals(20, graph.most());
        assertEquals(6, graph.weight());
        assertEquals(30 / 35.0, graph.byDesk().get("rates").share());
    }

    @Test
    void whatGroupsWereHandedIsOneValue() {
        graph.risks().insert("rates", "ann", 10, 1);
        int row = graph.risks().insert("credit", "bob", 5, 1);
        assertEquals(List.of("rates"), graph.large().stream().map(Bindings.Desk::desk).toList());
        assertEquals(List.of("credit", "rates"), graph.ranked().stream().map(Bindings.Desk::desk).toList());
        assertEquals(5 / 15.0, graph.byDesk().get("credit").above4());
        graph.risks().value(row, 30);
        assertEquals(List.of("credit"), graph.large().stream().map(Bindings.Desk::desk).toList());
        assertEquals(30 / 40.0, graph.byDesk().get("credit").above4());
        assertEquals(0, graph.byDesk().get("rates").above4());
    }

    @Test
    void twoKeysAreTakenByTheNamesOfTheirSides() {
        graph.lines().put(7, new Line("a", 3));
        graph.products().put("a", new Product("apple", 2, null));
        assertEquals(List.of("7:a:6.0"), graph.ordered().stream().toList());
    }

    @Test
    void aSideIsOptionalIfItsRowIs() {
        graph.lines().put(7, new Line("a", 3));
        graph.lines().put(8, new Line("b", 1));
        graph.products().put("a", new Product("apple", 2, null));
        assertEquals(List.of("3applenull"), graph.noted().stream().toList());
        assertEquals(List.of("3apple", "1?"), graph.all().stream().toList());
    }

    @Test
    void aRowOfAnUnknownArgumentGivesWhatIsKnown() {
        graph.boxes().insert(new Box<>(null, List.of(), 1));
        graph.boxes().insert(new Box<>("text", List.of("more"), 1));
        graph.boxes().insert(new Box<>(7, List.of(8), 2));
        assertEquals(List.of("text[more]", "7[8]"), graph.shown().stream().toList());
        assertEquals(Optional.of("text[more]"), graph.first());
    }
}
