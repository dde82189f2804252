package dev.rivulet.tests.rows;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a graph consists of: every object of the library that it reaches, and their arrays. */
final class Innards {
    private static final String OURS = "dev.rivulet.";

    private final Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> open = new ArrayDeque<>();

    Innards(Object graph) throws IllegalAccessException {
        open(graph);
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (next instanceof Object[] array) {
                for (Object element : array) {
                    open(element);
                }
            } else if (next instanceof Collection<?> elements) {
                elements.forEach(this::open);
            } else if (next instanceof Map<?, ?> map) {
                map.forEach((key, value) -> {
                    open(key);
                    open(value);
                });
            } else if (!next.getClass().isArray()) {
                openFields(next);
            }
        }
    }

    private void openFields(Object object) throws IllegalAccessException {
        for (Class<?> type = object.getClass(); type.getName().startsWith(OURS); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    open(field.get(object));
                }
            }
        }
    }

    private void open(Object object) {
        boolean ours = object != null
                && (object.getClass().isArray()
                        || object instanceof Collection
                        || object instanceof Map
                        || object.getClass().getName().startsWith(OURS) && !object.getClass().isHidden());
        if (ours && found.add(object)) {
            open.push(object);
        }
    }

    /** How many objects there are, with the places in arrays and collections. */
    long size() {
        long size = found.size();
        for (Object object : found) {
            if (object.getClass().isArray()) {
                size += Array.getLength(object);
            } else if (object instanceof Collection<?> elements) {
                size += elements.size();
            } else if (object instanceof Map<?, ?> map) {
                size += map.size();
            }
        }
        return size;
    }

    /** The bytes of the arrays of primitives and references, by the class and field that holds them. */
    Map<String, Long> bytes() throws IllegalAccessException {
        Map<String, Long> bytes = new TreeMap<>();
        for (Object object : found) {
            for (Class<?> type = object.getClass(); type.getName().startsWith(OURS); type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (field.getType().isArray() && !Modifier.isStatic(field.getModifiers())) {
                        field.setAccessible(true);
                        String name = object.getClass().getSimpleName() + "." + field.getName();
                        bytes.merge(name, bytes(field.get(object)), Long::sum);
                    }
                }
            }
        }
        return bytes;
    }

    private static long bytes(Object array) {
        if (array == null) {
            return 0;
        }
        Class<?> element = array.getClass().getComponentType();
        long each = 4;
        if (element == long.class || element == double.class) {
            each = 8;
        } else if (element == boolean.class || element == byte.class) {
            each = 1;
        }
        return each * Array.getLength(array);
    }

    /** Calls every {@code check()}, which throws if an invariant does not hold; returns the classes that have one. */
    Set<String> check() throws ReflectiveOperationException {
        Set<String> checked = new TreeSet<>();
        for (Object object : found) {
            for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
                if (type.getName().startsWith(OURS) && check(object, type)) {
                    checked.add(type.getSimpleName());
                }
            }
        }
        return checked;
    }

    private static boolean check(Object object, Class<?> type) throws ReflectiveOperationException {
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals("check") && method.getParameterCount() == 0) {
                method.setAccessible(true);
                method.invoke(object);
                return true;
            }
        }
        return false;
    }
}
