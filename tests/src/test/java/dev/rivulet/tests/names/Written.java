package dev.rivulet.tests.names;

import dev.rivulet.processor.GraphProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the compiler says of sources and of what is written from them, every warning on. */
final class Written {
    private Written() {}

    /** One line for each thing that is said of {@code sources}, which are texts by path; classes go below {@code scratch}. */
    static List<String> said(Path scratch, Map<String, String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((path, text) -> files.add(source(path, text)));
        List<String> options =
                List.of("--release", "17", "-Xlint:all,-options,-processing", "-d", scratch.toString());
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(said, null, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(null, manager, said, options, null, files);
            task.setProcessors(List.of(new GraphProcessor()));
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said.getDiagnostics().stream().map(Written::line).toList();
    }

    private static String line(Diagnostic<? extends JavaFileObject> said) {
        String file = said.getSource() == null
                ? "-"
                : Path.of(said.getSource().toUri()).getFileName().toString();
        return file + ":" + said.getLineNumber() + ": " + said.getMessage(null);
    }

    private static JavaFileObject source(String path, String text) {
        return new SimpleJavaFileObject(Path.of("/" + path).toUri(), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return text;
            }
        };
    }
}
