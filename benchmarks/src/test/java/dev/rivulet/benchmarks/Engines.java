package dev.rivulet.benchmarks;

import dev.rivulet.runtime.Node;
import dev.rivulet.runtime.Recorder;
import dev.rivulet.runtime.Stabilizer;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The engines of whatever graphs a benchmark holds, and how many nodes they run. */
final class Engines {
    private final List<Stabilizer> engines = new ArrayList<>();
    private long runs;

    /** Of all that can be reached from {@code parts} through classes that are not the JDK's. */
    Engines(List<Object> parts) throws IllegalAccessException {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> todo = new ArrayDeque<>();
        parts.forEach(part -> reach(part, seen, todo));
        while (!todo.isEmpty()) {
            Object next = todo.pop();
            if (next instanceof Stabilizer engine) {
                engines.add(engine);
            } else if (next instanceof Object[] array) {
                for (Object element : array) {
                    reach(element, seen, todo);
                }
            } else {
                for (Class<?> type = next.getClass(); ours(type); type = type.getSuperclass()) {
                    fields(next, type, seen, todo);
                }
            }
        }
        if (engines.isEmpty()) {
            throw new IllegalArgumentException("no graph within " + parts);
        }
    }

    private static void fields(Object of, Class<?> type, Set<Object> seen, Deque<Object> todo)
            throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                reach(field.get(of), seen, todo);
            }
        }
    }

    private static void reach(Object value, Set<Object> seen, Deque<Object> todo) {
        if (value != null && (value instanceof Object[] || ours(value.getClass())) && seen.add(value)) {
            todo.push(value);
        }
    }

    private static boolean ours(Class<?> type) {
        return type.getName().startsWith("dev.rivulet.");
    }

    /** How many nodes run while {@code work} does. */
    long runs(Runnable work) {
        runs = 0;
        engines.forEach(engine -> engine.record(new Counter()));
        work.run();
        for (Stabilizer engine : engines) {
            engine.record(null);
            engine.attention = 0;
        }
        return runs;
    }

    /** Counts what runs. */
    private final class Counter implements Recorder {
        @Override
        public void written(String name) {}

        @Override
        public void changed(int position) {}

        @Override
        public boolean recompute(int position, Node node) throws Throwable {
            runs++;
            return node.recompute();
        }
    }
}
