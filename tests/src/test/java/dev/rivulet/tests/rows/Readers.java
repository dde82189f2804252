package dev.rivulet.tests.rows;

import dev.rivulet.runtime.collection.Groups;
import dev.rivulet.runtime.collection.View;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads everything that a graph shows. */
final class Readers {
    private static final Set<String> NO_OUTPUTS = Set.of("stabilize", "describe", "toString", "hashCode", "builder");

    private Readers() {}

    /** The value of each input, collection and output by name: rows as a list, groups by their key. */
    static Map<String, Object> all(Object graph) throws ReflectiveOperationException {
        Map<String, Object> all = new TreeMap<>();
        for (Method method : graph.getClass().getDeclaredMethods()) {
            boolean reader = Modifier.isPublic(method.getModifiers())
                    && !method.isSynthetic()
                    && method.getParameterCount() == 0
                    && !NO_OUTPUTS.contains(method.getName());
            if (reader) {
                all.put(method.getName(), plain(method.invoke(graph)));
            }
        }
        return all;
    }

    private static Object plain(Object value) throws ReflectiveOperationException {
        if (value instanceof Groups<?, ?> groups) {
            return byKey(groups);
        }
        return value instanceof View<?> view ? view.toList() : value;
    }

    private static <K> Map<K, Object> byKey(Groups<K, ?> groups) throws ReflectiveOperationException {
        Map<K, Object> byKey = new TreeMap<>();
        for (K key : groups.keys()) {
            byKey.put(key, all(groups.get(key)));
        }
        return byKey;
    }
}
