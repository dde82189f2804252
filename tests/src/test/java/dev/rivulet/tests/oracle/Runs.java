package dev.rivulet.tests.oracle;

import java.util.HashMap;
import java.util.Map;

/** Counts the calls of user methods; every method of a random program begins with {@link #ran}. */
public final class Runs {
    private static final ThreadLocal<Map<String, Integer>> COUNTS = ThreadLocal.withInitial(HashMap::new);

    private Runs() {}

    /** The method of {@code node} was called. */
    public static void ran(String node) {
        COUNTS.get().merge(node, 1, Integer::sum);
    }

    /** The calls since this was asked for last, on this thread. */
    static Map<String, Integer> take() {
        Map<String, Integer> counts = COUNTS.get();
        COUNTS.set(new HashMap<>());
        return counts;
    }
}
