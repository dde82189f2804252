package dev.rivulet.tests.diagnostics;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.rivulet.processor.GraphProcessor;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A graph may name what is written from it, or from others, everywhere but where it is read: in factories,
 * fields, bounds, annotations, helpers, the arguments of supertypes, constructors.
 */
class WrittenNamesTest {
    private static final String HEAD = """
            package demo;
            import dev.rivulet.annotations.*;
            import dev.rivulet.runtime.collection.*;
            import dev.rivulet.annotations.Collection;
            import java.util.Iterator;
            import java.util.List;
            """;
    private static final String OTHER = "@Graph public interface Other { @Input int n(); "
            + "@Query static int twice(int n) { return 2 * n; } }";

    private static Compilation compile(List<Processor> processors, Map<String, String> sources) {
        return Compiler.javac()
                .withProcessors(processors)
                .withOptions("--release", "17", "-Xlint:all,-options,-processing", "-Werror")
                .compile(sources.entrySet().stream()
                        .map(each -> JavaFileObjects.forSourceString("demo." + each.getKey(), HEAD + each.getValue()))
                        .toArray(JavaFileObject[]::new));
    }

    static Stream<Arguments> places() {
        String graph = "@Graph public interface One { @Input int x(); @Query static int y(int x) { return x; } %s }";
        return Stream.of(
                        Map.entry("a factory", "static OneGraph of(int x) { return OneGraph.builder().x(x).build(); }"),
                        Map.entry("a parameter", "static int read(OneGraph one, OtherGraph other) { return one.y() + other.twice(); }"),
                        Map.entry("a field", "OtherGraph OTHER = OtherGraph.builder().n(1).build();"),
                        Map.entry("a default method", "default OtherGraph other() { return null; }"),
                        Map.entry("a bound", "static <T extends OneGraph> int read(T one) { return one.y(); }"),
                        Map.entry("an argument", "static List<? extends OneGraph[]> all() { return List.of(); }"),
                        Map.entry("an annotation", "@interface For { Class<?> value(); }"
                                + " @For(OneGraph.class) static int marked() { return 1; }"),
                        Map.entry("an annotation on a node's sibling", "@interface For { Class<?>[] value(); }"
                                + " @For({OneGraph.class, OtherGraph.class}) @Query static int more(int x) { return x; }"),
                        Map.entry("a nested class", "class Kept { OneGraph one; static OtherGraph other; }"),
                        Map.entry("a supertype of a nested class",
                                "abstract class Kept implements Comparable<OneGraph>, Iterator<OtherGraph> {}"),
                        Map.entry("a nested record", "record Held(OneGraph one) {}"),
                        Map.entry("a row's other members", "record R(int v) {"
                                + " R(OneGraph one) { this(one.y()); } static OtherGraph other() { return null; } }"
                                + " @Collection Rows<R> rows(); @Sum(\"rows\") static long sum(int v) { return v; }"),
                        Map.entry("a thrown exception", "class Gone extends Exception { transient OneGraph one;"
                                + " private static final long serialVersionUID = 1; } static void go() throws Gone {}"))
                .map(each -> Arguments.of(each.getKey(), String.format(graph, each.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void aGraphNamesWhatIsWritten(String place, String graph) {
        Compilation compilation = compile(List.of(new GraphProcessor()), Map.of("One", graph, "Other", OTHER));
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation).generatedSourceFile("demo.OneGraph");
        assertThat(compilation).generatedSourceFile("demo.OtherGraph");
    }

    @Test
    void supertypesTakeItAsAnArgument() {
        Compilation compilation = compile(List.of(new GraphProcessor()), Map.of(
                "One", "@Graph public interface One extends Comparable<OneGraph>, Twin<OneGraph> { @Input int x();"
                        + " default int compareTo(OneGraph other) { return Integer.compare(x(), other.x()); } }",
                "Twin", "public interface Twin<T> { @Query static int half(int x) { return x / 2; }"
                        + " default T twin() { return null; } }"));
        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void aConstructorTakesIt() {
        Compilation compilation = compile(List.of(new GraphProcessor()), Map.of(
                "One", "@Graph public abstract class One { protected One(OneGraph before, OtherGraph other) {}"
                        + " @Input abstract int x(); }",
                "Other", OTHER));
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("demo.OneGraph")
                .contentsAsUtf8String()
                .contains("builder(OneGraph before, OtherGraph other)");
    }

    @Test
    void aNodeHoldsAnotherGraphOnceThatIsWritten() {
        Compilation compilation = compile(List.of(new GraphProcessor()), Map.of(
                "One", "@Graph public interface One { @Input OtherGraph other(); record R(OtherGraph o) {}"
                        + " @Collection Rows<R> rows(); @Query static int y(OtherGraph other) { return other.twice(); } }",
                "Other", "@Graph public interface Other { @Input int n(); static OneGraph one() { return null; }"
                        + " @Query static int twice(int n) { return 2 * n; } }"));
        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void aMixinNamesTheClassOfTheGraphThatExtendsIt() {
        Compilation compilation = compile(List.of(new GraphProcessor()), Map.of(
                "One", "@Graph public interface One extends Mixin { @Input int x(); }",
                "Mixin", "public interface Mixin { @Query static int y(int x) { return x; }"
                        + " static OneGraph one() { return null; } }"));
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation).generatedSourceFile("demo.MixinNames");
    }

    @Test
    void anotherProcessorsClassIsWaitedForOnlyWhereItIsRead() {
        String body = "static Quote made() { return null; } @Input int x();";
        Compilation unread = compile(
                List.of(new QuoteWriter(), new GraphProcessor()), Map.of("One", "@Graph public interface One { " + body + " }"));
        assertThat(unread).succeededWithoutWarnings();
        Compilation read = compile(
                List.of(new QuoteWriter(), new GraphProcessor()),
                Map.of("One", "@Graph public interface One { " + body + " @Collection Rows<Quote> quotes();"
                        + " @Sum(\"quotes\") static double sum(double price) { return price; } }"));
        assertThat(read).succeededWithoutWarnings();
    }

    @Test
    void otherMistakesAreToldBesideATypeThatIsMissing() {
        Compilation compilation = compile(
                List.of(new GraphProcessor()),
                Map.of("One", "@Graph public interface One { @Input Gone gone(); @Input int x();"
                        + " @Query static int y(int z) { return z; } @Query static int w(Gone gone) { return 1; } }"));
        assertThat(compilation).failed();
        assertThat(compilation).hadErrorContaining("cannot find symbol");
        assertThat(compilation).hadErrorContaining("[UnknownNode] no node 'z' in One");
        assertEquals(
                1,
                compilation.errors().stream().filter(each -> each.getMessage(null).startsWith("[")).count(),
                compilation.errors().toString());
    }
}
