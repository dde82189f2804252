package dev.rivulet.tests.oracle;

import dev.rivulet.runtime.BooleanConsumer;
import dev.rivulet.runtime.collection.GroupListener;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/** The methods of a generated class and its parts, found once. */
final class Members {
    private final Class<?> generated;
    private final Map<Class<?>, Map<String, Method>> byType = new HashMap<>();

    Members(Class<?> generated) {
        this.generated = generated;
    }

    /** A new graph. */
    Object build(Program program, History history, Clockwork clockwork, boolean explain) {
        Object builder = program.shape() == Program.Shape.CLASS
                ? invoke(null, method(generated, "builder", 1, double.class), program.shift())
                : invoke(null, method(generated, "builder", 0, null));
        history.given().forEach((input, value) -> set(builder, input, value));
        for (Node.Sampled sampled : program.all(Node.Sampled.class)) {
            call(builder, sampled.type() == Type.INSTANT ? "clock" : "random", clockwork);
        }
        if (explain) {
            call(builder, "explain");
        }
        return call(builder, "build");
    }

    /** Calls the method called {@code name} with so many arguments. */
    Object call(Object on, String name, Object... arguments) {
        return invoke(on, method(on.getClass(), name, arguments.length, null), arguments);
    }

    void callIfThere(Object on, String name) {
        if (Arrays.stream(on.getClass().getMethods()).anyMatch(method -> method.getName().equals(name))) {
            call(on, name);
        }
    }

    /** Calls the setter called {@code name}. */
    void set(Object on, String name, Object value) {
        invoke(on, method(on.getClass(), name, 1, null), value);
    }

    /** Subscribes to {@code node}. */
    AutoCloseable listen(Object graph, String node, Consumer<Object> to) {
        String name = "on" + Character.toUpperCase(node.charAt(0)) + node.substring(1);
        Method method = method(graph.getClass(), name, 1, null);
        Class<?> type = method.getParameterTypes()[0];
        Object consumer = to;
        if (type == DoubleConsumer.class) {
            boolean narrow = returnType(graph, node) == float.class;
            consumer = (DoubleConsumer) value -> to.accept(narrow ? (Object) (float) value : (Object) value);
        } else if (type == LongConsumer.class) {
            consumer = (LongConsumer) to::accept;
        } else if (type == IntConsumer.class) {
            Class<?> read = returnType(graph, node);
            consumer = (IntConsumer) value -> to.accept(narrow(read, value));
        } else if (type == GroupListener.class) {
            consumer = grouped(to);
        } else if (type == BooleanConsumer.class) {
            consumer = (BooleanConsumer) to::accept;
        }
        return (AutoCloseable) invoke(graph, method, consumer);
    }

    private static GroupListener<Object, Object> grouped(Consumer<Object> to) {
        return new GroupListener<>() {
            @Override
            public void made(Object key, Object group) {
                to.accept("made " + key);
            }

            @Override
            public void dropped(Object key) {
                to.accept("dropped " + key);
            }

            @Override
            public void changed(Object key, Object group) {
                to.accept("changed " + key);
            }
        };
    }

    private static Object narrow(Class<?> type, int value) {
        if (type == byte.class) {
            return (byte) value;
        }
        if (type == short.class) {
            return (short) value;
        }
        return type == char.class ? (Object) (char) value : (Object) value;
    }

    private Class<?> returnType(Object graph, String node) {
        return method(graph.getClass(), node, 0, null).getReturnType();
    }

    private Method method(Class<?> type, String name, int count, Class<?> first) {
        Map<String, Method> known = byType.computeIfAbsent(type, t -> new HashMap<>());
        return known.computeIfAbsent(name + "/" + count + (first == null ? "" : first), key -> {
            for (Method method : type.getMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == count && !method.isBridge()
                        && (first == null || method.getParameterTypes()[0] == first)) {
                    method.setAccessible(true);
                    return method;
                }
            }
            throw new AssertionError(type + " has no " + name + " with " + count + " parameters");
        });
    }

    private static Object invoke(Object on, Method method, Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw e.getCause() instanceof Error error ? error : new AssertionError(e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
