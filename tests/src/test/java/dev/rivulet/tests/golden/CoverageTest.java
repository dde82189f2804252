package dev.rivulet.tests.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rivulet.tests.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing of the language is without a golden folder. */
class CoverageTest {
    private static final Path SOURCES =
            Path.of("..", "annotations", "src", "main", "java", "dev", "rivulet", "annotations");

    /** Written by the processor, not by users. */
    private static final Set<String> GENERATED = Set.of("ParameterNames", "RivuletGenerated", "package-info");

    @Test
    void everyAnnotationStandsInAGoldenInput() throws IOException {
        Set<String> missing = new TreeSet<>(annotations());
        for (Path folder : Sources.cases("golden")) {
            for (String text : Sources.texts(folder.resolve("in")).values()) {
                missing.removeIf(name -> text.contains("@" + name) || text.contains(name + "."));
            }
        }
        assertEquals(Set.of(), missing);
    }

    private static List<String> annotations() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !GENERATED.contains(name))
                    .toList();
        }
    }
}
