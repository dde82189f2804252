package dev.rivulet.tests.diagnostics;

import com.google.testing.compile.JavaFileObjects;
import dev.rivulet.processor.GraphProcessor;
import dev.rivulet.tests.Sources;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * A folder of wrong sources with what the compiler is expected to say of them. Sources below lib/
 * are compiled before, without the processor, and stand on the class path.
 */
final class Case {
    private static final Pattern TIMES = Pattern.compile("(?m)^ */\\* (\\d+) times \\*/(.*)$");

    private final Path folder;

    Case(Path folder) {
        this.folder = folder;
    }

    Path expected() {
        return folder.resolve("expected.txt");
    }

    /** The errors, each with file, line and column, and their number. */
    String said(Path scratch) throws IOException {
        List<JavaFileObject> library = new ArrayList<>();
        List<JavaFileObject> sources = new ArrayList<>();
        for (Map.Entry<String, String> file : Sources.texts(folder).entrySet()) {
            boolean apart = file.getKey().startsWith("lib/");
            String name = file.getKey().replace("lib/", "").replace(".java", "");
            (apart ? library : sources)
                    .add(JavaFileObjects.forSourceString(
                            "demo." + name, repeated(file.getValue())));
        }
        if (!library.isEmpty()) {
            compile(library, scratch, List.of("-proc:none"));
        }
        List<Diagnostic<? extends JavaFileObject>> errors =
                compile(sources, scratch, List.of("-proc:only")).stream()
                        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                        .toList();
        return errors.stream().map(Case::line).collect(Collectors.joining())
                + errors.size()
                + (errors.size() == 1 ? " error\n" : " errors\n");
    }

    private static String line(Diagnostic<? extends JavaFileObject> error) {
        String file = error.getSource() == null
                ? "-"
                : Path.of(error.getSource().getName()).getFileName().toString();
        return file + ":" + error.getLineNumber() + ":" + error.getColumnNumber() + ": "
                + error.getMessage(null) + "\n\n";
    }

    private static List<Diagnostic<? extends JavaFileObject>> compile(
            List<JavaFileObject> sources, Path scratch, List<String> options) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        String path = System.getProperty("java.class.path");
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("--release", "17", "-d", scratch.toString()));
        all.addAll(List.of("-cp", path + System.getProperty("path.separator") + scratch));
        StringWriter out = new StringWriter();
        JavaCompiler.CompilationTask task = compiler.getTask(out, null, said, all, null, sources);
        if (!options.contains("-proc:none")) {
            task.setProcessors(List.of(new GraphProcessor()));
        }
        task.call();
        return said.getDiagnostics();
    }

    /**
     * Writes out the lines that are marked as standing for many, with their numbers for {@code
     * $}.
     */
    private static String repeated(String text) {
        Matcher matcher = TIMES.matcher(text);
        return matcher.replaceAll(found -> IntStream.range(0, Integer.parseInt(found.group(1)))
                .mapToObj(number -> found.group(2).replace("$", Integer.toString(number)))
                .collect(Collectors.joining("\n")));
    }

    /** The cases, by name. */
    static Stream<Case> all() {
        return Sources.cases("errors").stream().map(Case::new);
    }

    String name() {
        return folder.getFileName().toString();
    }

    String text() {
        try {
            return Files.readString(expected());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
