package dev.rivulet.tests.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.rivulet.processor.report.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is said of each wrong source below errors/: place, full text and number. With {@code
 * -Drivulet.errors.update=true} the expectations are written anew, and the test fails.
 */
class ErrorsTest {
    private static final Path PAGES = Path.of("..", "docs", "errors");

    @TempDir
    Path scratch;

    @TestFactory
    Stream<DynamicTest> errors() {
        return Case.all().map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
    }

    private void check(Case each) throws IOException {
        String said = each.said(Files.createDirectory(scratch.resolve(each.name())));
        if (Boolean.getBoolean("rivulet.errors.update")) {
            Files.writeString(each.expected(), said);
            fail("what is expected of " + each.name()
                    + " was written anew; read it, then run without the switch");
        }
        assertEquals(each.text(), said);
    }

    @Test
    void everyCodeHasAFixtureThatShowsIt() {
        Set<String> missing = codes();
        missing.removeAll(Set.of("InternalError", "NotWritten")); // BreakdownTest brings them about
        Case.all()
                .filter(each -> Files.exists(each.expected())
                        && each.text().contains("[" + each.name() + "]"))
                .forEach(each -> missing.remove(each.name()));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyCodeHasAPageAndEveryPageACode() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            Set<String> names = pages.map(page -> page.getFileName().toString().replace(".md", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(codes(), names);
        }
    }

    @Test
    void everyPageShowsTheMessage() throws IOException {
        for (ErrorCode code : ErrorCode.values()) {
            String page = Files.readString(Path.of("..").resolve(code.page()));
            assertTrue(page.contains("[" + code.code() + "]"), code.page());
            assertTrue(page.startsWith("# " + code.code() + "\n"), code.page());
        }
    }

    private static Set<String> codes() {
        return Arrays.stream(ErrorCode.values())
                .map(ErrorCode::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
