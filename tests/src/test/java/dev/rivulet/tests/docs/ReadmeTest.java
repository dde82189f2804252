package dev.rivulet.tests.docs;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.rivulet.processor.GraphProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What the README shows compiles as it stands, and what it links to is there. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    private static List<String> javaBlocks(String page) {
        List<String> blocks = new ArrayList<>();
        Matcher block = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(page);
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return blocks;
    }

    @Test
    void theFirstScreenCompiles() throws IOException {
        List<String> blocks = javaBlocks(Files.readString(ROOT.resolve("README.md")));
        Compilation compilation = Compiler.javac()
                .withProcessors(new GraphProcessor())
                .withOptions("--release", "17", "-Xlint:all,-options", "-Werror")
                .compile(
                        JavaFileObjects.forSourceString("demo.Book", "package demo;\n" + blocks.get(0)),
                        JavaFileObjects.forSourceString(
                                "demo.Use",
                                "package demo;\nclass Use {\n  static void use() {\n" + blocks.get(1) + "  }\n}\n"));
        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void theExamplesOfThePagesCompile() throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        for (String page : List.of("groups.md", "rows.md", "time.md")) {
            String example = javaBlocks(Files.readString(ROOT.resolve("docs").resolve(page))).get(0);
            Matcher name = Pattern.compile("^public interface (\\w+)", Pattern.MULTILINE).matcher(example);
            assertTrue(name.find(), page);
            sources.add(JavaFileObjects.forSourceString(name.group(1), example));
        }
        Compilation compilation = Compiler.javac()
                .withProcessors(new GraphProcessor())
                .withOptions("--release", "17", "-Xlint:all,-options", "-Werror")
                .compile(sources);
        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        int links = 0;
        for (String name : List.of(
                "README.md",
                "CONTRIBUTING.md",
                "ARCHITECTURE.md",
                "CHANGELOG.md",
                "docs/groups.md",
                "docs/limits.md",
                "docs/rows.md",
                "docs/time.md")) {
            Path page = ROOT.resolve(name);
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                links++;
                assertTrue(Files.exists(page.resolveSibling(link.group(1))), name + ": " + link.group(1));
            }
        }
        assertTrue(links > 5, "links were looked for: " + links);
    }
}
