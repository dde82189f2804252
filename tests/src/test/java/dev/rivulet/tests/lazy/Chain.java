package dev.rivulet.tests.lazy;

import dev.rivulet.processor.GraphProcessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A graph whose nodes ask each other in a chain, too long to keep: written, compiled, and reached by reflection. */
final class Chain {
    private final Class<?> type;
    private final Class<?> calls;
    private final Object graph;

    private Chain(Class<?> type, Class<?> calls, Object graph) {
        this.type = type;
        this.calls = calls;
        this.graph = graph;
    }

    /** Compiles the graph {@code Deep} of {@code length} nodes, each with {@code body}, which may name i and i - 1. */
    static Chain of(Path root, int length, String body) throws ReflectiveOperationException, java.io.IOException {
        StringBuilder text = new StringBuilder("""
                package deep;
                import dev.rivulet.annotations.*;
                import java.util.function.*;
                @Graph
                public interface Deep {
                    int[] CALLS = new int[1];
                    @Input int n0();
                    @Input int middle();
                    @Input boolean open();
                """);
        for (int i = 1; i <= length; i++) {
            text.append(body.replace("$i", "" + i).replace("$b", "" + (i - 1)).replace("$m", "" + length / 2));
        }
        Path source = root.resolve("Deep.java");
        Files.writeString(source, text.append("}\n"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null, manager, null,
                    List.of("-d", root.toString(), "-s", root.toString(), "-classpath", System.getProperty("java.class.path")),
                    null, manager.getJavaFileObjects(source));
            task.setProcessors(List.of(new GraphProcessor()));
            if (!task.call()) {
                throw new IllegalStateException("does not compile");
            }
        }
        ClassLoader loader = new URLClassLoader(new URL[] {root.toUri().toURL()}, Chain.class.getClassLoader());
        Class<?> type = loader.loadClass("deep.DeepGraph");
        Class<?> calls = loader.loadClass("deep.Deep");
        Object builder = type.getMethod("builder").invoke(null);
        builder.getClass().getMethod("n0", int.class).invoke(builder, 0);
        builder.getClass().getMethod("middle", int.class).invoke(builder, 0);
        builder.getClass().getMethod("open", boolean.class).invoke(builder, true);
        return new Chain(type, calls, builder.getClass().getMethod("build").invoke(builder));
    }

    void set(String input, Object value) {
        Method setter = Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(input) && method.getParameterCount() == 1)
                .findAny()
                .orElseThrow();
        call(setter, graph, value);
    }

    int read(int node) {
        return (int) call(method("n" + node), graph);
    }

    void stabilize() {
        call(method("stabilize"), graph);
    }

    void update(Consumer<Chain> changes) {
        Consumer<Object> inner = own -> changes.accept(this);
        call(method("update", Consumer.class), graph, inner);
    }

    int whatIf(Consumer<Chain> changes, int node) {
        Consumer<Object> inner = own -> changes.accept(this);
        java.util.function.Function<Object, Object> question = own -> read(node);
        return (int) call(method("whatIf", Consumer.class, java.util.function.Function.class), graph, inner, question);
    }

    /** How often the user's methods were called since this was last asked. */
    int calls() {
        try {
            int[] count = (int[]) calls.getField("CALLS").get(null);
            int now = count[0];
            count[0] = 0;
            return now;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Method method(String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Method method, Object on, Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
