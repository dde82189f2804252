package dev.rivulet.tests.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rivulet.annotations.Graph;
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
    /** Written by the processor, not by users. */
    private static final Set<String> GENERATED = Set.of("ParameterNames", "RivuletGenerated", "package-info");

    @Test
    void everyAnnotationStandsInAGoldenInput() throws Exception {
        Set<String> missing = new TreeSet<>(annotations());
        for (Path folder : Sources.cases("golden")) {
            for (String text : Sources.texts(folder.resolve("in")).values()) {
                missing.removeIf(name -> text.contains("@" + name) || text.contains(name + "."));
            }
        }
        assertEquals(Set.of(), missing);
    }

    private static List<String> annotations() throws IOException, java.net.URISyntaxException {
        Path home = Path.of(Graph.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.list(home.resolve("dev/rivulet/annotations"))) {
            return files.map(file -> file.getFileName().toString().replace(".class", ""))
                    .filter(name -> !GENERATED.contains(name))
                    .toList();
        }
    }
}
