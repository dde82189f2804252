package dev.rivulet.tests.golden;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.rivulet.processor.GraphProcessor;
import dev.rivulet.tests.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What is written for each folder of golden/, byte for byte. With {@code -Drivulet.golden.update=true}
 * the files are written anew, and the test fails, so that a regeneration never ends green.
 */
class GoldenTest {
    @TestFactory
    Stream<DynamicTest> golden() {
        return Sources.cases("golden").stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        Map<String, String> written = write(folder);
        Path out = folder.resolve("out");
        if (Boolean.getBoolean("rivulet.golden.update")) {
            for (Map.Entry<String, String> file : written.entrySet()) {
                Path path = out.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            fail("golden files of " + folder + " were written anew; read them, then run without the switch");
        }
        TreeMap<String, String> golden = Sources.texts(out);
        assertEquals(golden.keySet(), written.keySet(), "files written for " + folder);
        golden.forEach((name, text) -> assertEquals(text, written.get(name), folder + "/out/" + name));
    }

    /** What the processor writes for the sources of {@code folder}; no warning is let pass. */
    private static Map<String, String> write(Path folder) {
        List<JavaFileObject> sources = Sources.texts(folder.resolve("in")).entrySet().stream()
                .map(file -> JavaFileObjects.forSourceString(
                        file.getKey().replace(".java", "").replace('/', '.'), file.getValue()))
                .toList();
        Compilation compilation = Compiler.javac()
                .withProcessors(new GraphProcessor())
                .withOptions("--release", "17", "-Xlint:all,-options", "-Werror")
                .compile(sources);
        assertThat(compilation).succeededWithoutWarnings();
        Map<String, String> written = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            written.put(file.getName().replace("/SOURCE_OUTPUT/", ""), Sources.text(file));
        }
        return written;
    }
}
