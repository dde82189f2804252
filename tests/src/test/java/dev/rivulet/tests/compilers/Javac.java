package dev.rivulet.tests.compilers;

import dev.rivulet.processor.GraphProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs the JDK's compiler with the processor on real files, as a build does. */
final class Javac {
    private final Path root;
    private final List<String> options = new ArrayList<>(List.of("--release", "17", "-Xlint:all,-options", "-Werror"));
    private Supplier<Processor> processor = GraphProcessor::new;

    /** Works below {@code root}: sources in {@code src}, generated ones in {@code gen}, classes in {@code out}. */
    Javac(Path root) {
        this.root = root;
    }

    /** The classes of annotations, runtime and processor as they stand in this build. */
    static String libraries() {
        return System.getProperty("java.class.path");
    }

    /** The folder or jar that holds {@code type}. */
    static Path home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Javac with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    Javac with(Processor other) {
        processor = () -> other;
        return this;
    }

    /** Writes {@code text} to the source file {@code name}. */
    Javac source(String name, String text) {
        try {
            Path file = root.resolve("src").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles {@code names}, all sources if there are none; answers what the compiler said, empty if nothing. */
    String compile(String... names) {
        try {
            Path src = root.resolve("src");
            List<Path> files = names.length > 0
                    ? Stream.of(names).map(src::resolve).toList()
                    : javaFiles(src);
            Files.createDirectories(root.resolve("gen"));
            Files.createDirectories(root.resolve("out"));
            List<String> all = new ArrayList<>(options);
            all.addAll(List.of("-d", root.resolve("out").toString(), "-s", root.resolve("gen").toString()));
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            StringWriter said = new StringWriter();
            try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
                JavaCompiler.CompilationTask task = compiler.getTask(
                        said, manager, null, all, null, manager.getJavaFileObjectsFromPaths(files));
                task.setProcessors(List.of(processor.get()));
                boolean ok = task.call();
                return ok ? said.toString() : "failed: " + said;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what was compiled and generated for the graph {@code name}, as a build tool does first. */
    Javac forget(String name) {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String simple = file.getFileName().toString();
                boolean source = file.startsWith(root.resolve("src"));
                if (!source && (simple.startsWith(name + "Graph") || simple.equals(name + ".class"))) {
                    Files.delete(file);
                }
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The generated sources, by path. */
    Map<String, String> generated() {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (Path file : javaFiles(root.resolve("gen"))) {
                texts.put(root.resolve("gen").relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
