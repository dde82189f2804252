package dev.rivulet.tests.groups;

import java.util.Map;
import java.util.TreeMap;

/** Counts the calls of the methods of graphs under test, by name, those of this thread. */
final class Ran {
    private static final ThreadLocal<Map<String, Integer>> CALLS = ThreadLocal.withInitial(TreeMap::new);

    private Ran() {}

    /** {@code name} is being called; answers {@code value}. */
    static <T> T of(String name, T value) {
        CALLS.get().merge(name, 1, Integer::sum);
        return value;
    }

    /** How often each was called since this was last asked. */
    static Map<String, Integer> since() {
        Map<String, Integer> calls = new TreeMap<>(CALLS.get());
        CALLS.get().clear();
        return calls;
    }
}
