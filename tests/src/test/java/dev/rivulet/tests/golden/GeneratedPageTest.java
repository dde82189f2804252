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
import org.junit.jupiter.api.Test;

/**
 * docs/generated.md: its pieces of code, put together, are a golden file. With {@code
 * -Drivulet.golden.update=true} the pieces are cut anew where their first lines stand, and the test fails.
 */
class GeneratedPageTest {
    private static final Path PAGE = Path.of("..", "docs", "generated.md");
    private static final Path GOLDEN =
            Sources.RESOURCES.resolve("golden/rectangle/out/demo/RectangleGraph.java");
    private static final String OPEN = "```java\n";
    private static final String CLOSE = "```\n";

    @Test
    void theCodeOfThePageIsTheGoldenFile() throws IOException {
        String page = Files.readString(PAGE);
        String golden = Files.readString(GOLDEN);
        if (Boolean.getBoolean("rivulet.golden.update")) {
            Files.writeString(PAGE, cut(page, golden));
            fail("docs/generated.md was written anew; read it, then run without the switch");
        }
        assertEquals(golden, String.join("", pieces(page)));
    }

    private static List<String> pieces(String page) {
        List<String> pieces = new ArrayList<>();
        for (int at = page.indexOf(OPEN); at >= 0; at = page.indexOf(OPEN, at)) {
            int end = page.indexOf(CLOSE, at + OPEN.length());
            pieces.add(page.substring(at + OPEN.length(), end));
            at = end + CLOSE.length();
        }
        return pieces;
    }

    /** The page with the pieces of {@code golden}, cut where the first lines of the old ones stand. */
    private static String cut(String page, String golden) {
        List<String> old = pieces(page);
        StringBuilder out = new StringBuilder();
        int read = 0;
        int from = 0;
        for (int i = 0; i < old.size(); i++) {
            int open = page.indexOf(OPEN, read) + OPEN.length();
            out.append(page, read, open);
            int to = i + 1 == old.size() ? golden.length() : golden.indexOf(firstLine(old.get(i + 1)), from);
            assertTrue(to >= from, "no line '" + (i + 1 < old.size() ? firstLine(old.get(i + 1)).strip() : "") + "'");
            out.append(golden, from, to);
            from = to;
            read = page.indexOf(CLOSE, open);
        }
        return out.append(page.substring(read)).toString();
    }

    private static String firstLine(String piece) {
        return piece.substring(0, piece.indexOf('\n') + 1);
    }
}
