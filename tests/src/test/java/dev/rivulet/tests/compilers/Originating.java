package dev.rivulet.tests.compilers;

import dev.rivulet.processor.GraphProcessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The processor, with an ear on what it tells the filer of originating elements. */
final class Originating extends AbstractProcessor {
    private final GraphProcessor processor = new GraphProcessor();
    private final Map<String, List<String>> origins = new TreeMap<>();

    /** For each generated type, the types that it was said to come from. */
    Map<String, List<String>> origins() {
        return origins;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        processor.init(proxy(ProcessingEnvironment.class, environment, filer(environment.getFiler())));
    }

    private Filer filer(Filer filer) {
        return (Filer) Proxy.newProxyInstance(
                Filer.class.getClassLoader(), new Class<?>[] {Filer.class}, (self, method, arguments) -> {
                    if (method.getName().equals("createSourceFile")) {
                        origins.put(
                                arguments[0].toString(),
                                Stream.of((Element[]) arguments[1]).map(Element::toString).toList());
                    }
                    return call(filer, method, arguments);
                });
    }

    private static ProcessingEnvironment proxy(
            Class<ProcessingEnvironment> type, ProcessingEnvironment environment, Filer filer) {
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) ->
                        method.getName().equals("getFiler") ? filer : call(environment, method, arguments));
    }

    private static Object call(Object target, java.lang.reflect.Method method, Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
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
