package dev.rivulet.benchmarks;

import java.lang.annotation.Annotation;
import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** A benchmark of Rivulet as JMH would run it, with its states, but without the clock. */
final class Measured {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final Set<BenchmarkListEntry> ALL = BenchmarkList.defaultList()
            .getAll(OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of());

    /** How many operations one call of {@link #run} makes. */
    final int operations;
    /** The benchmark's own object, then its states. */
    final List<Object> parts = new ArrayList<>();
    private final List<Runnable> before = new ArrayList<>();
    private final Runnable method;

    /** The benchmark of a line, with the parameter that stands behind its name, and all states set up. */
    Measured(Line line) throws ReflectiveOperationException {
        String[] name = Line.name(line.name(), "Rivulet").split(":");
        Method found = find(name[0]);
        OperationsPerInvocation several = found.getAnnotation(OperationsPerInvocation.class);
        operations = several == null ? 1 : several.value();
        BenchmarkParams parameters = parameters(found);
        parts.add(make(found.getDeclaringClass(), name, parameters));
        for (Class<?> state : found.getParameterTypes()) {
            parts.add(make(state, name, parameters));
        }
        method = bound(found, parts);
    }

    /** What comes before each call of {@link #run}, and is not measured. */
    void prepare() {
        for (int i = 0; i < before.size(); i++) { // an iterator would be counted
            before.get(i).run();
        }
    }

    /** Runs the benchmark once; what it answers is dropped, in no box. */
    void run() {
        method.run();
    }

    /** The bytes that an operation allocates, of so many calls of {@link #run}. */
    double bytes(int times) {
        long bytes = 0;
        if (before.isEmpty()) {
            bytes = Allocation.bytes(times, i -> run());
        } else {
            for (int i = 0; i < times; i++) {
                prepare();
                bytes += Allocation.bytes(1, one -> run());
            }
        }
        return (double) bytes / times / operations;
    }

    private static Method find(String name) throws ClassNotFoundException {
        for (BenchmarkListEntry entry : ALL) {
            if (entry.getUsername().endsWith("." + name)) {
                Class<?> type = Class.forName(entry.getUserClassQName());
                return Stream.of(type.getMethods()).filter(each -> each.getName().equals(name)).findAny().orElseThrow();
            }
        }
        throw new IllegalArgumentException("no benchmark " + name);
    }

    private Object make(Class<?> type, String[] name, BenchmarkParams parameters)
            throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object state = constructor.newInstance();
        for (Field field : with(Param.class, type.getDeclaredFields())) {
            field.setAccessible(true);
            field.setInt(state, Integer.parseInt(name[1]));
        }
        for (Method setUp : with(Setup.class, type.getMethods())) {
            List<Object> arguments = setUp.getParameterCount() == 0 ? List.of(state) : List.of(state, parameters);
            if (setUp.getAnnotation(Setup.class).value() == Level.Invocation) {
                before.add(bound(setUp, arguments));
            } else {
                setUp.setAccessible(true);
                setUp.invoke(state, arguments.subList(1, arguments.size()).toArray());
            }
        }
        return state;
    }

    private static <T extends AnnotatedElement> List<T> with(
            Class<? extends Annotation> annotation, T[] members) {
        return Arrays.stream(members).filter(each -> each.isAnnotationPresent(annotation)).toList();
    }

    /** A class of its own for the call, as a lambda has: nothing on the way that allocates. */
    private static Runnable bound(Method method, List<Object> arguments) throws ReflectiveOperationException {
        MethodHandle handle = LOOKUP.unreflect(method);
        MethodType call = MethodType.methodType(void.class);
        CallSite site;
        try {
            site = LambdaMetafactory.metafactory(
                    LOOKUP, "run", handle.type().changeReturnType(Runnable.class), call, handle, call);
        } catch (LambdaConversionException e) {
            throw new IllegalStateException(e);
        }
        return (Runnable) invoke(site.getTarget(), arguments);
    }

    private static Object invoke(MethodHandle handle, List<Object> arguments) {
        try {
            return handle.invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of all that JMH tells a state only the benchmark's name is asked for. */
    private static BenchmarkParams parameters(Method method) {
        String name = method.getDeclaringClass().getName() + "." + method.getName();
        return new BenchmarkParams(
                name, name, false, 1, new int[] {1}, List.of(), 1, 0, null, null, null, null, null, 1,
                "", List.of(), "", "", "", "", null);
    }
}
