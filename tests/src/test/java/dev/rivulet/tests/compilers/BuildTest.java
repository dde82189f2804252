package dev.rivulet.tests.compilers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.processor.GraphProcessor;
import dev.rivulet.tests.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build tool relies on: the same bytes each time, and one graph compiled without the others. */
class BuildTest {
    private static final String GRAPH = """
            package demo;
            import dev.rivulet.annotations.*;
            @Graph
            public interface %s extends Shared {
                @Input int a%s();
                @Query static int b%s(int a%s, int shared) { return a%s + shared; }
            }
            """;
    private static final String MIXIN = """
            package demo;
            import dev.rivulet.annotations.*;
            public interface Shared {
                @Input int start();
                @Query static int shared(int start) { return 2 * start; }
            }
            """;

    @TempDir
    Path root;

    private static String graph(String name) {
        return GRAPH.replace("%s", name);
    }

    private Javac javac(String folder) {
        return new Javac(root.resolve(folder)).with("-classpath", Javac.libraries() + java.io.File.pathSeparator
                + root.resolve(folder).resolve("out"));
    }

    @Test
    void theSameBytesWhateverTheOrderOfTheSources() {
        List<String> names = new ArrayList<>();
        Javac first = javac("first").source("demo/Shared.java", MIXIN);
        Javac second = javac("second").source("demo/Shared.java", MIXIN);
        names.add("demo/Shared.java");
        for (String name : List.of("A", "B", "C", "D", "E")) {
            first.source("demo/" + name + ".java", graph(name));
            second.source("demo/" + name + ".java", graph(name));
            names.add("demo/" + name + ".java");
        }
        assertEquals("", first.compile(names.toArray(String[]::new)));
        Collections.shuffle(names, new Random(7));
        assertEquals("", second.compile(names.toArray(String[]::new)));
        assertEquals(6, first.generated().size(), "five graphs and the mixin's names");
        assertEquals(first.generated(), second.generated());
    }

    @Test
    void oneFileIsCompiledAgainAgainstTheClassesOfTheOthers() {
        Javac javac = javac("incremental")
                .source("demo/Shared.java", MIXIN)
                .source("demo/A.java", graph("A"))
                .source("demo/B.java", graph("B"));
        assertEquals("", javac.compile());
        Map<String, String> before = javac.generated();
        javac.source("demo/A.java", graph("A").replace("aA + shared", "aA - shared"));
        assertEquals("", javac.forget("A").compile("demo/A.java"));
        assertEquals(before, javac.generated(), "the mixin's parameter names came from its class files");
    }

    @Test
    void gradleIsToldThatTheProcessorIsIsolating() throws IOException {
        String name = "META-INF/gradle/incremental.annotation.processors";
        try (InputStream in = GraphProcessor.class.getClassLoader().getResourceAsStream(name)) {
            assertEquals(
                    GraphProcessor.class.getName() + ",isolating",
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }

    @Test
    void everyFileHasOneOriginatingElement() {
        Originating processor = new Originating();
        Javac javac = javac("originating")
                .with(processor)
                .source("demo/Shared.java", MIXIN)
                .source("demo/A.java", graph("A"));
        assertEquals("", javac.compile());
        assertEquals(
                Map.of("demo.AGraph", List.of("demo.A"), "demo.SharedNames", List.of("demo.Shared")),
                processor.origins());
    }

    @Test
    void aGraphOfTwoThousandNodesCompiles() throws IOException {
        StringBuilder text = new StringBuilder(
                "package demo;\nimport dev.rivulet.annotations.*;\n@Graph\npublic interface Large {\n  @Input long n0();\n");
        for (int i = 2000; i > 0; i--) {
            text.append("  @Query static long n").append(i).append("(long n").append(i - 1)
                    .append(") { return n").append(i - 1).append(" + 1; }\n");
        }
        Javac javac = javac("large").source("demo/Large.java", text.append("}\n").toString());
        assertEquals("", javac.compile());
        String generated = javac.generated().get("demo/LargeGraph.java");
        assertTrue(generated.contains("static final int HEIGHT = 2000;"));
        assertFalse(Files.notExists(root.resolve("large/out/demo/LargeGraph$N2000Node.class")));
    }

    @Test
    void noGoldenInputIsWithoutItsOutput() {
        for (Path folder : Sources.cases("golden")) {
            assertFalse(Sources.texts(folder.resolve("out")).isEmpty(), folder.toString());
        }
    }
}
