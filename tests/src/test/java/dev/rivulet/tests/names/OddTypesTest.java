package dev.rivulet.tests.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of types that are odd to write, everywhere a value is held: no warning and no error. */
class OddTypesTest {
    @TempDir
    Path scratch;

    @ParameterizedTest
    @ValueSource(strings = {
        "Outer<String>.Inner",
        "Outer<String>.Inner.Innermost",
        "Outer<String>.Pair<Integer, List<String>>",
        "Outer<List<? extends Number>>.Pair<?, Outer<String>.Inner>.Last",
        "Outer<?>.Inner",
        "Outer<?>.Pair<?, ?>",
        "Outer.Nested<Outer<?>.Inner>",
        "List<String>",
        "List<?>",
        "Map.Entry<?, ? super Integer>",
        "Map<String, List<? extends Number>>",
        "Map<String, int[]>"
    })
    void isHeld(String type) {
        assertEquals(List.of(), said(type, GRAPH, BY_VALUE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"List<String>[]", "List<?>[]", "List<String>[][]", "Outer<String>.Inner[]", "int[][]"})
    void isHeldAsAComponent(String type) {
        assertEquals(List.of(), said(type, COMPONENTS, ""));
    }

    private static final String HEAD = """
            package p;
            import dev.rivulet.annotations.*;
            import dev.rivulet.annotations.Collection;
            import dev.rivulet.runtime.collection.*;
            import java.util.List;
            import java.util.Map;
            """;

    private static final String OUTER = """
            package p;
            class Outer<T> {
              class Inner { class Innermost {} }
              class Pair<A, B> { class Last {} }
              static class Nested<A> {}
            }
            """;

    private static final String COMPONENTS = """
            @Graph interface G {
              record Row(TYPE v, long n) {}
              @Input(cutoff = Cutoff.IDENTITY) TYPE given();
              @Query(cutoff = Cutoff.IDENTITY) static TYPE again(TYPE given) { return given; }
              @Collection Rows<Row> rows();
              @Filter("rows") static boolean kept(TYPE v, TYPE again) { return v == again; }
              @Each("kept") static TYPE each(TYPE v) { return v; }
              @Count("kept") int count();
            }
            """;

    private static final String BY_VALUE = """
            @Graph interface ByValue {
              @Collection Rows<G.Row> rows();
              @Input TYPE given();
              @Query static TYPE again(TYPE given) { return given; }
              @Sum("rows") static long sum(TYPE v) { return 1; }
              @SortBy("rows") static long order(long n) { return n; }
            }
            """;

    private static final String GRAPH = """
            @Graph interface G {
              record Row(TYPE v, long n) {}
              @Input TYPE given();
              @Query static TYPE again(TYPE given) { return given; }
              @Collection Rows<Row> rows();
              @Collection Rows<TYPE> values();
              @Collection Table<TYPE, Row> table();
              @Filter("rows") static boolean kept(TYPE v, TYPE again) { return v == again; }
              @Each("kept") static TYPE each(TYPE v) { return v; }
              @Distinct("each") View<TYPE> distinct();
              @GroupBy(value = "kept", into = ByValue.class) static TYPE byValue(TYPE v) { return v; }
              @Count("distinct") int count();
              @Join(left = "kept", right = "rows", on = "v") static long joined(Row left, Row right) { return 1; }
              @SemiJoin(left = "kept", right = "rows", on = "v") View<Row> semi();
              @Reduce("each") static TYPE reduced(TYPE left, TYPE right) { return left; }
            }
            """;

    private List<String> said(String type, String graph, String nested) {
        Map<String, String> sources = new TreeMap<>(Map.of(
                "p/G.java", (HEAD + graph).replace("TYPE", type),
                "p/Outer.java", OUTER));
        if (!nested.isEmpty()) {
            sources.put("p/ByValue.java", (HEAD + nested).replace("TYPE", type));
        }
        return Written.said(scratch, sources);
    }
}
