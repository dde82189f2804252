package dev.rivulet.tests.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.rivulet.processor.GraphProcessor;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What escapes from a stage is told on the graph as a mistake of Rivulet's; the compiler and the other graphs go on. */
class BreakdownTest {
    private static final JavaFileObject GOOD = JavaFileObjects.forSourceString("demo.Good", """
            package demo;
            import dev.rivulet.annotations.*;
            @Graph public interface Good { @Input int x(); @Query static int y(int x) { return x; } }
            """);
    private static final JavaFileObject STRUCK = JavaFileObjects.forSourceString("demo.Struck", """
            package demo;
            import dev.rivulet.annotations.*;
            import dev.rivulet.runtime.collection.*;
            @Graph public interface Struck {
                record R(String k, long v) {}
                @Collection Rows<R> rows();
                @SortBy("rows") static String byKey(String k) { return k; }
                @Sum("byKey") static long sum(long v) { return v; }
            }
            """);

    /** The processor, whose view of the compiler throws at one call. */
    private static final class Struck extends AbstractProcessor {
        private final GraphProcessor processor = new GraphProcessor();
        private final Supplier<? extends Throwable> bomb;
        private final int at;
        private int calls;
        private final List<String> written = new ArrayList<>();

        Struck(int at, Supplier<? extends Throwable> bomb) {
            this.at = at;
            this.bomb = bomb;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            processor.init(proxy(ProcessingEnvironment.class, environment, false));
        }

        private <T> T proxy(Class<T> type, Object target, boolean armed) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
                if (armed && ++calls == at) {
                    throw bomb.get();
                }
                if (method.getName().equals("createSourceFile")) {
                    written.add(given[0].toString());
                }
                Object answer;
                try {
                    answer = method.invoke(target, given);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
                boolean opens = Set.of(Types.class, Elements.class, Filer.class).contains(method.getReturnType());
                return opens ? proxy(method.getReturnType(), answer, true) : answer;
            }));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }
    }

    private static Compilation compile(Struck processor, JavaFileObject... sources) {
        return Compiler.javac().withProcessors(processor).withOptions("--release", "17").compile(sources);
    }

    static Stream<Supplier<? extends Throwable>> bombs() {
        return Stream.of(
                () -> new IllegalStateException("struck"),
                () -> new AssertionError("struck"),
                StackOverflowError::new,
                () -> new RuntimeException() {
                    private static final long serialVersionUID = 1;

                    @Override
                    public String getMessage() {
                        throw new IllegalStateException("even that");
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void whateverIsThrownWhereverItIsAnErrorOnTheGraph(Supplier<? extends Throwable> bomb) {
        int at = 1;
        int told = 0;
        for (Compilation.Status status = Compilation.Status.FAILURE; status == Compilation.Status.FAILURE; at += 1 + at / 8) {
            Compilation compilation = compile(new Struck(at, bomb), STRUCK);
            status = compilation.status();
            if (status == Compilation.Status.FAILURE) {
                List<Diagnostic<? extends JavaFileObject>> errors = compilation.errors();
                String message = errors.get(0).getMessage(null);
                assertTrue(message.startsWith("[InternalError] Rivulet broke down "), message);
                assertEquals(1, errors.size(), errors.toString());
                told += errors.get(0).getSource() != null && errors.get(0).getLineNumber() == 4 ? 1 : 0;
            }
        }
        assertTrue(told > 5, "of " + at + " calls only " + told + " were told at the graph");
    }

    @Test
    void otherGraphsAreWritten() {
        Struck struck = new Struck(40, () -> new IllegalStateException("struck"));
        Compilation compilation = compile(struck, STRUCK, GOOD);
        assertEquals(1, compilation.errors().size());
        assertEquals(List.of("demo.GoodGraph"), struck.written);
        String message = compilation.errors().get(0).getMessage(null);
        assertTrue(message.contains("'Struck', while finding out what it names: java.lang.IllegalStateException: struck"), message);
        assertTrue(message.contains("  at dev.rivulet.processor."), message);
        assertTrue(message.contains("See docs/errors/InternalError.md"), message);
    }

    @Test
    void aFileThatCannotBeWrittenIsNoMistakeOfOurs() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new AbstractProcessor() {
                    private final GraphProcessor processor = new GraphProcessor();

                    @Override
                    public synchronized void init(ProcessingEnvironment environment) {
                        super.init(environment);
                        Filer full = (Filer) Proxy.newProxyInstance(
                                Filer.class.getClassLoader(), new Class<?>[] {Filer.class}, (self, method, given) -> {
                                    throw new IOException("No space left on device");
                                });
                        processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                                Filer.class.getClassLoader(),
                                new Class<?>[] {ProcessingEnvironment.class},
                                (self, method, given) -> method.getName().equals("getFiler")
                                        ? full
                                        : method.invoke(environment, given)));
                    }

                    @Override
                    public Set<String> getSupportedAnnotationTypes() {
                        return processor.getSupportedAnnotationTypes();
                    }

                    @Override
                    public SourceVersion getSupportedSourceVersion() {
                        return processor.getSupportedSourceVersion();
                    }

                    @Override
                    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
                        return processor.process(annotations, round);
                    }
                })
                .compile(GOOD);
        String message = compilation.errors().get(0).getMessage(null);
        assertTrue(
                message.startsWith("[NotWritten] GoodGraph cannot be written: java.io.IOException: No space left on device"),
                message);
    }
}
