package dev.rivulet.tests.compilers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.processor.GraphProcessor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is deprecated or serializable is the user's affair: no generated file warns of it, and none suppresses in vain. */
class WarningsTest {
    private static final String IMPORTS =
            "package demo;\nimport dev.rivulet.annotations.*;\nimport dev.rivulet.runtime.collection.*;\n";

    /** What the user wrote and suppressed, each in a file of its own. */
    private static final Map<String, String> SOURCES = Map.of(
            "Old", "@Deprecated public record Old(String symbol, long n) {}",
            "Going", "@Deprecated(forRemoval = true) public class Going {}",
            "Component",
                    "@Graph public interface Component { record R(String k, int old) { @Deprecated public int old() { return old; } }"
                            + " @Collection Rows<R> rows(); @Collection Table<String, R> table(); @Count(\"rows\") int n(); }",
            "Row",
                    "@SuppressWarnings(\"deprecation\") @Graph public interface Row { @Collection Rows<Old> rows();"
                            + " @Sum(\"rows\") static long t(long n) { return n; } @SortBy(\"rows\") static long o(Old old) { return old.n(); } }",
            "Value",
                    "@SuppressWarnings(\"removal\") @Graph public interface Value { @Input Going going();"
                            + " @Query static boolean none(Going going) { return going == null; } }",
            "Method",
                    "@Graph public interface Method { @Input int x(); @Deprecated @Query static int y(int x) { return x; } }",
            "Whole",
                    "@Deprecated @Graph public interface Whole { record R(int k) {} @Graph interface In { @Collection Rows<R> rows(); @Count(\"rows\") int n(); }"
                            + " @Collection Rows<R> rows(); @GroupBy(value = \"rows\", into = In.class) static int by(int k) { return k; } }",
            "Held",
                    "@Graph public interface Held extends java.io.Serializable { record R(int k) implements java.io.Serializable {}"
                            + " @Graph interface In extends java.io.Serializable { @Collection Rows<R> rows(); @Count(\"rows\") int n(); }"
                            + " @Collection Rows<R> rows(); @GroupBy(value = \"rows\", into = In.class) static int by(int k) { return k; } }",
            "Kept",
                    "@Graph public abstract class Kept implements java.io.Serializable { private static final long serialVersionUID = 1L;"
                            + " @Input abstract double w(); @Query double q(double w) { return w; } }",
            "Plain", "@Graph public interface Plain { @Input int x(); @Query static int y(int x) { return x; } }");

    @TempDir
    Path root;

    private Javac sources() {
        Javac javac = new Javac(root).with("--release", "17", "-Xlint:all,-processing,-classfile,-options", "-Werror", "-cp", Javac.libraries());
        SOURCES.forEach((name, text) -> javac.source(name + ".java", IMPORTS + text + "\n"));
        return javac;
    }

    @Test
    void javacWarnsOfNothing() {
        Javac javac = sources();
        assertEquals("", javac.compile());
        javac.generated().forEach((file, text) ->
                assertEquals(!file.contains("Plain"), text.contains("@SuppressWarnings("), file));
    }

    @Test
    void eclipseWarnsOfNoGeneratedFile() throws IOException {
        sources();
        Files.createDirectories(root.resolve("gen"));
        StringWriter out = new StringWriter();
        BatchCompiler.compile(
                List.of(
                                "--release", "17", "-proceedOnError",
                                "-classpath", Javac.libraries(),
                                "-processorpath", Javac.libraries(),
                                "-processor", GraphProcessor.class.getName(),
                                "-s", root.resolve("gen").toString(),
                                "-d", root.resolve("out").toString(),
                                root.resolve("src").toString())
                        .toArray(String[]::new),
                new PrintWriter(out), new PrintWriter(out), null);
        assertTrue(Files.exists(root.resolve("out/demo/HeldGraph.class")), out::toString);
        assertFalse(out.toString().contains("Graph.java"), out::toString);
    }
}
