package dev.rivulet.tests.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types of the user's package that are called as those of {@code java.lang} are. */
class LangNamesTest {
    @TempDir
    Path scratch;

    @ParameterizedTest
    @ValueSource(strings = {"", "p"})
    void hideNothingFromGeneratedCode(String folder) {
        String head = folder.isEmpty() ? "" : "package " + folder + ";\n";
        Map<String, String> sources = new TreeMap<>();
        for (String name : List.of(
                "Boolean", "Byte", "Class", "Comparable", "Deprecated", "Double", "Enum", "Error", "Exception", "Float",
                "IllegalArgumentException", "IllegalStateException", "IndexOutOfBoundsException", "Integer", "Iterable",
                "Long", "Math", "NullPointerException", "Number", "Object", "Override", "Record", "Runnable",
                "RuntimeException", "SafeVarargs", "String", "StringBuilder", "SuppressWarnings", "System", "Thread",
                "Throwable", "Void")) {
            sources.put(path(folder, name), head + "public class " + name + " {}\n");
        }
        sources.put(path(folder, "G"), head + GRAPH);
        sources.put(path(folder, "ByWord"), head + NESTED);
        assertEquals(List.of(), Written.said(scratch, sources));
    }

    private static String path(String folder, String name) {
        return (folder.isEmpty() ? "" : folder + "/") + name + ".java";
    }

    private static final String IMPORTS = """
            import dev.rivulet.annotations.*;
            import dev.rivulet.annotations.Collection;
            import dev.rivulet.runtime.collection.*;
            """;

    private static final String GRAPH = IMPORTS + """
            @Graph public interface G {
              record Row(java.lang.String word, Object thing, double d, java.util.List<java.lang.Integer> list) {}
              @Input java.lang.String given();
              @Input Integer theirs();
              @Query static java.lang.Object again(java.lang.String given) { return given; }
              @Query static String own(Integer theirs) { return new String(); }
              @Collection Rows<Row> rows();
              @Collection Table<java.lang.String, Row> table();
              @Collection Rows<java.lang.Object> things();
              @Filter("rows") static boolean kept(java.lang.String word, Object thing) { return true; }
              @Sum("kept") static double sum(double d) { return d; }
              @Min(value = "kept", empty = "NaN") static double least(double d) { return d; }
              @Average("kept") static double mean(double d) { return d; }
              @Distinct("kept") View<Row> distinct();
              @SortBy("kept") static java.lang.String order(java.lang.String word) { return word; }
              @GroupBy(value = "kept", into = ByWord.class) static java.lang.String byWord(java.lang.String word) {
                return word;
              }
            }
            """;

    private static final String NESTED = IMPORTS + """
            @Graph public interface ByWord {
              @Collection Rows<G.Row> rows();
              @Sum("rows") static double sum(double d) { return d; }
              @Query static Object thing(double sum) { return new Object(); }
            }
            """;
}
