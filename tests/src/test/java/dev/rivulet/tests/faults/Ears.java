package dev.rivulet.tests.faults;

import dev.rivulet.runtime.collection.Change;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What listeners heard, by output: the last value, or the rows that there should be; they may throw after they heard it. */
public final class Ears {
    private final Map<String, String> last = new TreeMap<>();
    private final Map<String, Map<String, Integer>> rows = new TreeMap<>();

    /** The output called {@code name} has {@code value}. */
    public void value(String name, Object value) {
        last.put(name, Fault.without(() -> String.valueOf(value)));
        Fault.at("listener");
    }

    /** Someone listens to the rows of {@code name}. */
    public void expect(String name) {
        rows.put(name, new HashMap<>());
    }

    /** The rows of {@code name} changed. */
    public void rows(String name, List<? extends Change<?>> changes) {
        Map<String, Integer> bag = rows.computeIfAbsent(name, key -> new HashMap<>());
        Fault.without(() -> {
            changes.forEach(change -> bag.merge(
                    String.valueOf(change.row()), change.weight(), (a, b) -> a + b == 0 ? null : a + b));
            return null;
        });
        Fault.at("listener");
    }

    /** What was heard that {@code reads} do not say; null if nothing. */
    String wrong(Map<String, Object> reads) {
        for (Map.Entry<String, String> heard : last.entrySet()) {
            String now = String.valueOf(reads.get(heard.getKey()));
            if (!now.equals(heard.getValue())) {
                return heard.getKey() + ": heard " + heard.getValue() + ", is " + now;
            }
        }
        for (Map.Entry<String, Map<String, Integer>> heard : rows.entrySet()) {
            Map<String, Integer> now = new HashMap<>();
            ((List<?>) reads.get(heard.getKey())).forEach(row -> now.merge(String.valueOf(row), 1, Integer::sum));
            if (!now.equals(heard.getValue())) {
                return heard.getKey() + ": heard " + new TreeMap<>(heard.getValue()) + ", are " + new TreeMap<>(now);
            }
        }
        return null;
    }
}
