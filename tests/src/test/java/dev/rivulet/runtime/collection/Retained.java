package dev.rivulet.runtime.collection;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/** What a graph holds, by its fields and those of what it holds. */
public final class Retained {
    private Retained() {}

    /** How many objects of {@code kind} {@code graph} holds. */
    public static int count(Object graph, Class<?> kind) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>();
        open.add(graph);
        int found = 0;
        while (!open.isEmpty()) {
            Object at = open.pop();
            if (seen.add(at)) {
                found += kind.isInstance(at) ? 1 : 0;
                follow(at, open);
            }
        }
        return found;
    }

    private static void follow(Object at, Deque<Object> open) {
        if (at.getClass().isArray()) {
            for (int i = 0; !at.getClass().getComponentType().isPrimitive() && i < Array.getLength(at); i++) {
                push(open, Array.get(at, i));
            }
        } else if (at instanceof Iterable<?> all && at.getClass().getName().startsWith("java.")) {
            all.forEach(each -> push(open, each));
        }
        for (Class<?> type = at.getClass(); type != null && type.getName().startsWith("dev.rivulet."); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers())) {
                    push(open, value(field, at));
                }
            }
        }
    }

    private static Object value(Field field, Object at) {
        try {
            field.setAccessible(true);
            return field.get(at);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void push(Deque<Object> open, Object at) {
        if (at != null) {
            open.push(at);
        }
    }
}
