package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.QueryException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What threw within the groups of a node: queries, by group and nested position, and row functions,
 * by nested position and row. What is only blocked by one of them does not stand here.
 */
final class GroupFailures {
    private final Map<Integer, Map<Integer, QueryException>> queries = new TreeMap<>();
    private final Map<Integer, Map<Integer, QueryException>> functions = new TreeMap<>();

    /** The query at {@code position} of {@code group} threw. */
    void query(int group, int position, QueryException why) {
        queries.computeIfAbsent(group, key -> new TreeMap<>()).put(position, why);
    }

    /** The query at {@code position} of {@code group} did not throw, or was not called. */
    void noQuery(int group, int position) {
        Map<Integer, QueryException> failed = queries.get(group);
        if (failed != null && failed.remove(position) != null && failed.isEmpty()) {
            queries.remove(group);
        }
    }

    /** No query of {@code group} counts any more. */
    void noQueries(int group) {
        queries.remove(group);
    }

    /** The row function at {@code position} threw for {@code row}. */
    void function(int position, int row, QueryException why) {
        functions.computeIfAbsent(position, key -> new TreeMap<>()).put(row, why);
    }

    /** {@code row} is handled anew at {@code position}; whether its function had thrown. */
    boolean noFunction(int position, int row) {
        Map<Integer, QueryException> failed = functions.get(position);
        if (failed == null || failed.remove(row) == null) {
            return false;
        }
        if (failed.isEmpty()) {
            functions.remove(position);
        }
        return true;
    }

    /** Why a row function at {@code position} threw in {@code group}; null if none did. */
    @Nullable QueryException function(int position, int group, int[] groupOf) {
        for (Map.Entry<Integer, QueryException> row :
                functions.getOrDefault(position, Map.of()).entrySet()) {
            if (groupOf[row.getKey()] == group) {
                return row.getValue();
            }
        }
        return null;
    }

    /** What the node at {@code position} of {@code group} itself threw; null if it is blocked. */
    @Nullable QueryException at(int group, int position, int[] groupOf) {
        QueryException query = queries.getOrDefault(group, Map.of()).get(position);
        return query != null ? query : function(position, group, groupOf);
    }

    /** Whether {@code thrown} stands here. */
    boolean tells(QueryException thrown) {
        return queries.values().stream().anyMatch(failed -> failed.containsValue(thrown))
                || functions.values().stream().anyMatch(failed -> failed.containsValue(thrown));
    }

    /** The first group in which something threw and that is {@code bad}; -1 without one. */
    int first(IntPredicate bad, int[] groupOf) {
        int first = Integer.MAX_VALUE;
        for (int group : queries.keySet()) {
            first = group < first && bad.test(group) ? group : first;
        }
        for (Map<Integer, QueryException> failed : functions.values()) {
            for (int row : failed.keySet()) {
                int group = groupOf[row];
                first = group >= 0 && group < first && bad.test(group) ? group : first;
            }
        }
        return first == Integer.MAX_VALUE ? -1 : first;
    }

    /** Whether nothing threw. */
    boolean isEmpty() {
        return queries.isEmpty() && functions.isEmpty();
    }
}
