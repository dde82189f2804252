package dev.rivulet.tests.docs;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.rivulet.processor.GraphProcessor;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Every operator has a page in docs/operators, of one form, whose example compiles; and every page an operator. */
class OperatorPagesTest {
    private static final Path PAGES = Path.of("..", "docs", "operators");
    private static final Path ANNOTATIONS =
            Path.of("..", "annotations", "src", "main", "java", "dev", "rivulet", "annotations");
    /** What stands on the page of another. */
    private static final Map<String, String> PARTS = Map.of("Unfold", "Fold", "Zero", "Fold");
    private static final List<String> HEADINGS = List.of(
            "## Example",
            "## Order",
            "## Duplicates",
            "## Nulls",
            "## No rows",
            "## When a method throws",
            "## What makes it run",
            "## Cost",
            "## Memory",
            "## Generated code");
    private static final Pattern EXAMPLE =
            Pattern.compile("^```java\n((?:import .*\n)+\n@Graph\npublic interface (\\w+) .*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    /** The names of the annotations of methods that name the rows they read. */
    private static TreeSet<String> operators() throws IOException, ClassNotFoundException {
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(ANNOTATIONS)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                Class<?> type = name.equals("package-info") ? null : Class.forName("dev.rivulet.annotations." + name);
                if (type != null && type.isAnnotation() && operator(type)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static boolean operator(Class<?> type) {
        boolean node = List.of(type.getAnnotation(Target.class).value()).contains(ElementType.METHOD);
        for (Method method : type.getDeclaredMethods()) {
            boolean source = method.getName().equals("value") || method.getName().equals("left");
            if (node && source && method.getDefaultValue() == null) {
                return true;
            }
        }
        return false;
    }

    private static TreeMap<String, String> pages() throws IOException {
        TreeMap<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(PAGES)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".md", "");
                if (!name.equals("README")) {
                    pages.put(name, Files.readString(file));
                }
            }
        }
        return pages;
    }

    @Test
    void everyOperatorHasAPageAndEveryPageAnOperator() throws IOException, ClassNotFoundException {
        TreeSet<String> operators = operators();
        assertTrue(operators.size() > 20, operators::toString);
        TreeMap<String, String> pages = pages();
        assertTrue(operators.remove("Window"), "docs/time.md is its page");
        PARTS.forEach((part, whole) -> {
            assertTrue(operators.remove(part), part);
            assertTrue(pages.get(whole).contains("@" + part), part + " on the page of " + whole);
        });
        assertEquals(operators, pages.keySet());
    }

    @Test
    void everyPageHasTheSameHeadings() throws IOException {
        pages().forEach((name, page) -> {
            List<String> lines = page.lines().toList();
            assertEquals("# @" + name, lines.get(0).replaceAll(",.*", ""));
            assertEquals(HEADINGS, lines.stream().filter(line -> line.startsWith("## ")).toList(), name);
        });
    }

    @Test
    void everyExampleCompiles() throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        pages().forEach((name, page) -> {
            Matcher example = EXAMPLE.matcher(page);
            assertTrue(example.find(), name);
            sources.add(JavaFileObjects.forSourceString("demo." + example.group(2), "package demo;\n" + example.group(1)));
        });
        Compilation compilation = Compiler.javac()
                .withProcessors(new GraphProcessor())
                .withOptions("--release", "17", "-Xlint:all,-options", "-Werror")
                .compile(sources);
        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void theTableHasARowForEachAndEveryLinkLeadsSomewhere() throws IOException, ClassNotFoundException {
        String table = Files.readString(PAGES.resolve("README.md"));
        TreeSet<String> listed = new TreeSet<>();
        table.lines()
                .filter(line -> line.startsWith("| [`@"))
                .forEach(line -> listed.add(line.replaceAll("\\W+(\\w+).*", "$1")));
        assertEquals(pages().keySet(), listed);
        TreeMap<String, String> all = pages();
        all.put("README", table);
        all.forEach((name, page) -> {
            Matcher link = LINK.matcher(page);
            while (link.find()) {
                assertTrue(Files.exists(PAGES.resolve(link.group(1))), () -> name + ": " + link.group(1));
            }
        });
    }
}
