package dev.rivulet.tests.oracle;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** How often each user method must and may be called in one step. */
final class Calls {
    /** As many calls as you like. */
    static final int ANY = 1_000_000;

    private final Map<String, Integer> least = new HashMap<>();
    private final Map<String, Integer> most = new HashMap<>();

    /** One call more, for certain. */
    void must(String counter) {
        least.merge(counter, 1, Integer::sum);
        most.merge(counter, 1, Integer::sum);
    }

    /** Up to {@code times} calls more. */
    void may(String counter, int times) {
        most.merge(counter, times, Integer::sum);
    }

    /** As many calls as you like. */
    void any(String counter) {
        may(counter, ANY);
    }

    /** What is wrong with {@code actual}, or null. */
    String mistake(Map<String, Integer> actual) {
        Map<String, Integer> all = new TreeMap<>(actual);
        least.keySet().forEach(counter -> all.putIfAbsent(counter, 0));
        for (Map.Entry<String, Integer> entry : all.entrySet()) {
            int from = least.getOrDefault(entry.getKey(), 0);
            int to = most.getOrDefault(entry.getKey(), 0);
            if (entry.getValue() < from || entry.getValue() > to) {
                return entry.getKey() + " ran " + entry.getValue() + " times, not "
                        + (from == to ? from : from + " to " + (to >= ANY ? "any" : to));
            }
        }
        return null;
    }
}
