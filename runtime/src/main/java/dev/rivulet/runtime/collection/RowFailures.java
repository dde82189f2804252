package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.QueryException;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows for which a function threw, by a number for each; within groups also by group, with what is to
 * be told of them.
 */
final class RowFailures {
    /** What was thrown, by number. */
    final NavigableMap<Long, Throwable> thrown = new TreeMap<>();

    /** What else took part, as messages say it, by number. */
    final Map<Long, String> with = new HashMap<>();

    private final Map<Long, Integer> groupOf = new HashMap<>();
    private final NavigableMap<Integer, NavigableMap<Long, QueryException>> byGroup = new TreeMap<>();

    boolean isEmpty() {
        return thrown.isEmpty();
    }

    /** In {@code group} the function threw for number {@code row}, which {@code told} tells of. */
    void put(long row, int group, QueryException told) {
        remove(row);
        thrown.put(row, told);
        groupOf.put(row, group);
        byGroup.computeIfAbsent(group, key -> new TreeMap<>()).put(row, told);
    }

    /** Number {@code row} was handled; the group in which its function had thrown, -1 if it had not. */
    int remove(long row) {
        if (thrown.remove(row) == null) {
            return -1;
        }
        with.remove(row);
        Integer group = groupOf.remove(row);
        if (group == null) {
            return -1;
        }
        NavigableMap<Long, QueryException> rest = byGroup.get(group);
        rest.remove(row);
        if (rest.isEmpty()) {
            byGroup.remove(group);
        }
        return group;
    }

    /** What is to be told of {@code group}; null if nothing threw there. */
    @Nullable QueryException in(int group) {
        NavigableMap<Long, QueryException> failed = byGroup.get(group);
        return failed == null ? null : failed.firstEntry().getValue();
    }

    /** What is to be told of the first group; null if nothing threw. */
    @Nullable QueryException first() {
        return byGroup.isEmpty() ? null : byGroup.firstEntry().getValue().firstEntry().getValue();
    }

    /** The groups in which something threw. */
    Iterable<Integer> groups() {
        return byGroup.keySet();
    }
}
