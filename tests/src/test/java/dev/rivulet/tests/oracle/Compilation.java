package dev.rivulet.tests.oracle;

import dev.rivulet.processor.GraphProcessor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles source files in memory, with the processor, and loads what comes out. */
public final class Compilation {
    private static final String PACKAGE = "oracle";
    /** As source, too: of a class file, the processor cannot know whether a record is plain. */
    private static final Path ELEMENTS = Path.of("src/test/java/dev/rivulet/tests/oracle/Elements.java");
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private final Map<String, byte[]> classes = new HashMap<>();
    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();

    private Compilation() {}

    /** The classes of {@code files}, by the names of their types; or what the compiler says. */
    static Result compile(Map<String, String> files) {
        return compile(files, List.of(ELEMENTS));
    }

    /** As {@link #compile(Map)}, with the {@code others}, which the programs use. */
    public static Result compile(Map<String, String> files, List<Path> others) {
        Compilation compilation = new Compilation();
        try (JavaFileManager manager = compilation.new Memory(standard())) {
            List<JavaFileObject> sources = new ArrayList<>();
            files.forEach((name, text) -> sources.add(new Source(PACKAGE + "/" + name, text)));
            for (Path other : others) {
                String path = other.toString().replace('\\', '/');
                String name = path.substring(path.indexOf("dev/"), path.length() - ".java".length());
                sources.add(new Source(name, Files.readString(other)));
            }
            JavaCompiler.CompilationTask task = COMPILER.getTask(
                    null, manager, compilation.diagnostics,
                    List.of("-Xlint:all,-processing", "-Werror", "-g:none", "-Arivulet.split=" + split(files)), null, sources);
            task.setProcessors(List.of(new GraphProcessor()));
            boolean well = task.call();
            return new Result(well ? new Loader(compilation.classes) : null, compilation.messages());
        } catch (RuntimeException e) {
            return new Result(null, "the compiler broke down: " + (e.getCause() == null ? e : e.getCause()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether graphs are written in several files, as large ones are: one compilation of four, or as asked. */
    private static boolean split(Map<String, String> files) {
        String asked = System.getProperty("rivulet.oracle.split", "");
        return asked.isEmpty() ? String.join(" ", files.keySet()).hashCode() % 4 == 0 : Boolean.parseBoolean(asked);
    }

    private static StandardJavaFileManager standard() {
        return COMPILER.getStandardFileManager(null, null, null);
    }

    private String messages() {
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(Object::toString)
                .limit(20)
                .collect(Collectors.joining("\n"));
    }

    /**
     * What became of the files.
     *
     * @param loader loads the classes; null if there were errors
     * @param messages the errors
     */
    public record Result(Loader loader, String messages) {}

    /** Loads classes from memory. */
    public static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(Compilation.class.getClassLoader());
            this.classes = classes;
        }

        /** The class called {@code name} in the package of the random programs. */
        public Class<?> load(String name) {
            try {
                return loadClass(PACKAGE + "." + name);
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    /** A source file. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("mem:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** What the compiler or the processor writes. */
    private static final class Written extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final Runnable whenClosed;

        Written(String name, Kind kind, Map<String, byte[]> classes) {
            super(URI.create("mem:///" + name.replace('.', '/') + kind.extension), kind);
            this.whenClosed = () -> {
                if (kind == Kind.CLASS) {
                    classes.put(name, bytes.toByteArray());
                }
            };
        }

        @Override
        public OutputStream openOutputStream() {
            return new OutputStream() {
                @Override
                public void write(int b) {
                    bytes.write(b);
                }

                @Override
                public void write(byte[] from, int offset, int length) {
                    bytes.write(from, offset, length);
                }

                @Override
                public void close() {
                    whenClosed.run();
                }
            };
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }

    /** Keeps all output in memory. */
    private final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
        Memory(StandardJavaFileManager manager) {
            super(manager);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new Written(name, kind, classes);
        }

        @Override
        public FileObject getFileForOutput(
                Location location, String packageName, String name, FileObject sibling) {
            return new Written(packageName + "." + name, JavaFileObject.Kind.OTHER, classes);
        }

        @Override
        public ClassLoader getClassLoader(Location location) {
            return location == StandardLocation.ANNOTATION_PROCESSOR_PATH
                    ? Compilation.class.getClassLoader()
                    : super.getClassLoader(location);
        }
    }
}
