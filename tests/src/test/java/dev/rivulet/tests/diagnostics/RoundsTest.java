package dev.rivulet.tests.diagnostics;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.rivulet.processor.GraphProcessor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What happens over the rounds of a compilation, beside other processors, and what is said
 * meanwhile.
 */
class RoundsTest {
    private static final JavaFileObject QUOTED = JavaFileObjects.forSourceString("demo.Quoted", """
            package demo;
            import dev.rivulet.annotations.*;
            @Graph
            public interface Quoted {
                @Input Quote quote();
                @Query static double price(Quote quote) { return quote.price(); }
            }
            """);
    private static final JavaFileObject HALVED = JavaFileObjects.forSourceString("demo.Halved", """
            package demo;
            import dev.rivulet.annotations.*;
            @Graph
            public interface Halved extends Quoted {
                @Query static double half(double price) { return price / 2; }
            }
            """);

    private static Compiler javac(javax.annotation.processing.Processor... processors) {
        return Compiler.javac()
                .withProcessors(processors)
                .withOptions("--release", "17", "-Xlint:all,-options", "-Werror");
    }

    @Test
    void aTypeThatAnotherProcessorWritesIsWaitedFor() {
        Compilation compilation =
                javac(new QuoteWriter(), new GraphProcessor()).compile(QUOTED, HALVED);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation).generatedSourceFile("demo.QuotedGraph");
        assertThat(compilation).generatedSourceFile("demo.HalvedGraph");
    }

    @Test
    void ofATypeThatIsMissingTheCompilerTellsAlone() {
        Compilation compilation = javac(new GraphProcessor()).compile(QUOTED);
        assertThat(compilation).failed();
        assertThat(compilation).hadErrorContaining("cannot find symbol");
        assertTrue(compilation.errors().stream()
                .noneMatch(error -> error.getMessage(null).startsWith("[")));
    }

    @Test
    void mistakesInSeveralPlacesAreToldInOneCompilation() {
        Compilation compilation = javac(new GraphProcessor())
                .compile(
                        JavaFileObjects.forSourceString("demo.A", """
                                package demo;
                                import dev.rivulet.annotations.*;
                                @Graph
                                public interface A {
                                    @Input double bid();
                                    @Query static double mid(double bidd, long bid) { return bid; }
                                    @Query void update(double bid);
                                    @Input int[] curve();
                                }
                                """),
                        JavaFileObjects.forSourceString("demo.B", """
                                package demo;
                                import dev.rivulet.annotations.*;
                                @Graph
                                public interface B extends Mixin {
                                    @Input double bid();
                                }
                                """),
                        JavaFileObjects.forSourceString("demo.Mixin", """
                                package demo;
                                import dev.rivulet.annotations.*;
                                interface Mixin {
                                    @Query static double half(double whole) { return whole / 2; }
                                }
                                """));
        assertEquals(
                List.of(
                        "A:6:37 [UnknownNode]", "A:6:48 [TypeMismatch]", "A:7:17 [VoidMethod]",
                        "A:7:17 [MissingBody]", "A:7:17 [ReservedName]", "A:8:18 [ArrayCutoff]",
                        "Mixin:4:38 [UnknownNode]"),
                compilation.errors().stream().map(RoundsTest::place).toList());
    }

    private static String place(Diagnostic<? extends JavaFileObject> error) {
        String message = error.getMessage(null);
        return error.getSource().getName().replaceAll(".*/|\\.java", "")
                + ":" + error.getLineNumber() + ":" + error.getColumnNumber() + " "
                + message.substring(0, message.indexOf(']') + 1);
    }

    @Test
    void anOptionPrintsTheWiring() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new GraphProcessor())
                .withOptions("--release", "17", "-Arivulet.wiring=true")
                .compile(JavaFileObjects.forSourceString("demo.Wired", """
                        package demo;
                        import dev.rivulet.annotations.*;
                        import dev.rivulet.runtime.collection.*;
                        import java.util.function.DoubleSupplier;
                        @Graph
                        public interface Wired {
                            @Input double rate();
                            @Collection Table<String, Double> prices();
                            @Each("prices")
                            static double scaled(Double price, @Key String name, double rate) {
                                return price;
                            }
                            @Query static double asks(DoubleSupplier rate, View<Double> scaled) {
                                return 1;
                            }
                        }
                        """));
        assertThat(compilation).succeeded();
        assertThat(compilation).hadNoteContaining(String.join("\n", """
                wiring of Wired
                    scaled: rows of prices
                    scaled, parameter 'price': the row
                    scaled, parameter 'name': the key
                    scaled, parameter 'rate': reads rate
                    asks, parameter 'rate': asks for rate
                    asks, parameter 'scaled': the rows of scaled""".lines().toList()));
    }

    @Test
    void mixinsComeFromAJarWithTheNamesOfTheirParameters(@TempDir Path scratch) throws IOException {
        Compilation mixin = javac(new GraphProcessor())
                .compile(JavaFileObjects.forSourceString("lib.Outer", """
                        package lib;
                        import dev.rivulet.annotations.*;
                        public class Outer {
                            public interface Halves<T> {
                                @Input T price();
                                @Query static double half(double price, String unit) {
                                    return price / 2;
                                }
                                @Query default T same(T price) { return price; }
                            }
                        }
                        """));
        assertThat(mixin).succeededWithoutWarnings();
        Path jar = scratch.resolve("mixin.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (JavaFileObject file : mixin.generatedFiles()) {
                if (file.getKind() == JavaFileObject.Kind.CLASS) {
                    String name = file.getName().replaceFirst("/CLASS_OUTPUT/", "");
                    out.putNextEntry(new ZipEntry(name));
                    out.write(file.openInputStream().readAllBytes());
                }
            }
        }
        List<File> path = new ArrayList<>(List.of(jar.toFile()));
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            path.add(new File(each));
        }
        Compilation graph = javac(new GraphProcessor())
                .withClasspath(path)
                .compile(JavaFileObjects.forSourceString("demo.Book", """
                        package demo;
                        import dev.rivulet.annotations.*;
                        @Graph
                        public interface Book extends lib.Outer.Halves<Double> {
                            @Input String unit();
                        }
                        """));
        assertThat(graph).succeededWithoutWarnings();
        assertThat(graph)
                .generatedSourceFile("demo.BookGraph")
                .contentsAsUtf8String()
                .contains("Outer.Halves.half(price.value, unit.value)");
    }

    @Test
    void whatTheUserDeprecatesIsTheUsersConcern() {
        Compilation compilation = javac(new GraphProcessor())
                .compile(JavaFileObjects.forSourceString("demo.Old", """
                        package demo;
                        import dev.rivulet.annotations.*;
                        @Graph
                        public interface Old {
                            @Input int X();
                            @Deprecated(forRemoval = true) @Query static int y(int X) { return X; }
                            @Query static int yNeeds(int y) { return y; }
                        }
                        """));
        assertThat(compilation).succeededWithoutWarnings();
    }
}
