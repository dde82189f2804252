package dev.rivulet.tests.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.rivulet.tests.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The generated code that pages of docs/ show is that of the golden files. With {@code -Drivulet.golden.update=true}
 * the pages are written anew, and the test fails.
 */
class ExcerptsTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Path GENERATED = DOCS.resolve("generated.md");

    @TestFactory
    Stream<DynamicTest> pages() throws IOException {
        List<Path> pages =
                new ArrayList<>(List.of(GENERATED, DOCS.resolve("groups.md"), DOCS.resolve("time.md")));
        try (Stream<Path> operators = Files.list(DOCS.resolve("operators"))) {
            operators.filter(page -> !page.endsWith("README.md")).sorted().forEach(pages::add);
        }
        return pages.stream()
                .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
    }

    private static void check(Path file) throws IOException {
        String page = Files.readString(file);
        long blocks = Pattern.compile("^```java\n(?!import )", Pattern.MULTILINE).matcher(page).results().count();
        assertTrue(blocks > 0, "no excerpt");
        assertEquals(blocks, Excerpts.pieces(page).size(), "code that is neither an example nor says where it is from");
        String renewed = Excerpts.renewed(page);
        if (Boolean.getBoolean("rivulet.golden.update")) {
            Files.writeString(file, renewed);
            fail(file + " was written anew; read it, then run without the switch");
        }
        assertEquals(renewed, page);
    }

    @Test
    void thePageOfAGeneratedClassShowsAllOfIt() throws IOException {
        String page = Files.readString(GENERATED);
        StringBuilder shown = new StringBuilder();
        Excerpts.pieces(page).forEach(piece -> shown.append(page, piece.start(), piece.end()));
        Path golden = Sources.RESOURCES.resolve("golden/rectangle/out/demo/RectangleGraph.java");
        assertEquals(Files.readString(golden), shown.toString());
    }

    @Test
    void aMemberIsFoundByTheClassesAroundIt() {
        String from = "From `golden/groups/out/demo/BookGraph.java`, `BookGraph.BySymbolNetValuesNode.remove`:";
        String page = from + "\n\n```java\n```\n";
        String code = "private void remove(int slot) {\n  if (here.has(slot)) {\n";
        assertTrue(Excerpts.renewed(page).contains("```java\n" + code), Excerpts.renewed(page));
    }
}
