package dev.rivulet.tests.compilers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.annotations.Graph;
import dev.rivulet.processor.GraphProcessor;
import dev.rivulet.runtime.Node;
import dev.rivulet.tests.Sources;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The golden inputs on other compilers and in modules: no warning anywhere. */
class CompilersTest {
    @TempDir
    Path root;

    static Stream<String> cases() {
        return Sources.cases("golden").stream().map(folder -> folder.getFileName().toString());
    }

    private static TreeMap<String, String> inputs(String name) {
        return Sources.texts(Sources.RESOURCES.resolve("golden").resolve(name).resolve("in"));
    }

    private static String at(Class<?> type) {
        return Javac.home(type).toString();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eclipseWritesTheSameAndWarnsOfNothing(String name) throws IOException {
        Javac files = new Javac(root);
        inputs(name).forEach(files::source);
        List<String> arguments = new ArrayList<>(List.of(
                "--release", "17", "-failOnWarning", "-proceedOnError",
                "-classpath", at(Graph.class) + java.io.File.pathSeparator + at(Node.class),
                "-processorpath", Javac.libraries(),
                "-processor", GraphProcessor.class.getName(),
                "-s", root.resolve("gen").toString(),
                "-d", root.resolve("out").toString(),
                root.resolve("src").toString()));
        Files.createDirectories(root.resolve("gen"));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        boolean ok = BatchCompiler.compile(
                arguments.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err), null);
        assertEquals("", err.toString());
        assertTrue(ok, out.toString());
        assertEquals(
                Sources.texts(Sources.RESOURCES.resolve("golden").resolve(name).resolve("out")),
                files.generated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "requires java.compiler;"})
    void compilesInANamedModule(String more) {
        for (String name : cases().toList()) {
            Javac javac = new Javac(root.resolve(name)).with(
                    "--module-path", at(Graph.class) + java.io.File.pathSeparator + at(Node.class));
            inputs(name).forEach(javac::source);
            javac.source(
                    "module-info.java",
                    "module user {\n  requires transitive dev.rivulet.annotations;\n"
                            + "  requires transitive dev.rivulet.runtime;\n  " + more + "\n  exports demo;\n}\n");
            assertEquals("", javac.compile(), name);
        }
    }
}
