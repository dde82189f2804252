package dev.rivulet.tests.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the operators that order, match, split and merge rows mean, on lists. */
final class ArrangedPass {
    private final RowPass pass;

    ArrangedPass(RowPass pass) {
        this.pass = pass;
    }

    /** The rows of {@code node}; adds it to {@code failed} if a function throws. */
    List<Bag.Item> rows(Node.Arranged node, Set<String> failed) {
        List<Bag.Item> rows = pass.content(node.source());
        return switch (node.op()) {
            case SORT -> sorted(node, rows, failed);
            case TOP -> rows.subList(0, Math.min(node.number(), rows.size()));
            case PAIRWISE -> runs(node, rows, 2, failed);
            case SLIDING -> runs(node, rows, node.number(), failed);
            case FLAT -> flat(node, rows, failed);
            case DISTINCT -> distinct(rows);
            case UNION -> union(node);
            case EXCEPT -> compared(node, rows, false);
            case INTERSECT -> compared(node, rows, true);
            case SEMI -> matched(node, rows, true, failed);
            case ANTI -> matched(node, rows, false, failed);
            default -> join(node, rows, failed);
        };
    }

    /** What {@code function} gives for {@code row}, never null; else {@code node} has failed. */
    private Object call(Node.Arranged node, Function function, Expr.Arguments arguments, Set<String> failed) {
        Object value = null;
        try {
            value = function.call(arguments);
        } catch (GroupPass.StaleGroup e) {
            failed.addAll(e.stale.nodes());
            return null;
        } catch (Expr.Failure e) {
            value = null;
        }
        if (value == null) {
            failed.add(node.name());
        }
        return value;
    }

    private List<Bag.Item> sorted(Node.Arranged node, List<Bag.Item> rows, Set<String> failed) {
        Map<Bag.Item, Object> keys = new LinkedHashMap<>();
        for (Bag.Item row : rows) {
            Object key = call(node, node.function(), pass.arguments(node.function(), row), failed);
            if (key != null) {
                keys.put(row, key);
            }
        }
        List<Bag.Item> sorted = new ArrayList<>(keys.keySet());
        int sign = node.flag() ? -1 : 1;
        sorted.sort((a, b) -> sign * Folds.compare(keys.get(a), keys.get(b)));
        return sorted;
    }

    private List<Bag.Item> runs(Node.Arranged node, List<Bag.Item> rows, int count, Set<String> failed) {
        List<Bag.Item> results = new ArrayList<>();
        for (int end = count - 1; end < rows.size(); end++) {
            List<Bag.Item> run = rows.subList(end - count + 1, end + 1);
            Object value = call(node, node.function(), pass.arguments(node.function(), run), failed);
            if (value != null) {
                results.add(rows.get(end).with(value));
            }
        }
        return results;
    }

    private List<Bag.Item> flat(Node.Arranged node, List<Bag.Item> rows, Set<String> failed) {
        List<Bag.Item> results = new ArrayList<>();
        for (Bag.Item row : rows) {
            Object value = call(node, node.function(), pass.arguments(node.function(), row), failed);
            for (int i = 0; value != null && i < Fn.list(value).size(); i++) {
                results.add(derived(results, value, row.age(), List.of((long) i)));
            }
        }
        return results;
    }

    private static Bag.Item derived(List<Bag.Item> results, Object value, List<Long> age, List<Long> then) {
        List<Long> ages = new ArrayList<>(age);
        ages.addAll(then);
        return new Bag.Item(results.size(), null, value, ages);
    }

    private static List<Bag.Item> distinct(List<Bag.Item> rows) {
        Set<Object> seen = new HashSet<>();
        return rows.stream().filter(row -> seen.add(row.value())).toList();
    }

    private List<Bag.Item> union(Node.Arranged node) {
        List<Bag.Item> results = new ArrayList<>();
        for (int i = 0; i < node.sources().size(); i++) {
            for (Bag.Item row : pass.content(node.sources().get(i))) {
                results.add(derived(results, row.value(), List.of((long) i), row.age()));
            }
        }
        return results;
    }

    private List<Bag.Item> compared(Node.Arranged node, List<Bag.Item> rows, boolean common) {
        Map<Object, Integer> left = new HashMap<>();
        pass.content(node.sources().get(1)).forEach(row -> left.merge(row.value(), 1, Integer::sum));
        return rows.stream()
                .filter(row -> (left.merge(row.value(), -1, Integer::sum) >= 0) == common)
                .toList();
    }

    /** The keys of rows that have one; {@code null} stands for a key with a null in it. */
    private Map<Bag.Item, List<Object>> keys(
            Node.Arranged node, List<Bag.Item> rows, boolean left, Set<String> failed) {
        Map<Bag.Item, List<Object>> keys = new LinkedHashMap<>();
        Function function = left ? node.match().left() : node.match().right();
        for (Bag.Item row : rows) {
            List<Object> key = new ArrayList<>();
            if (function != null) {
                try {
                    key.add(function.call(pass.arguments(function, row)));
                } catch (Expr.Failure e) {
                    failed.add(node.name());
                    continue;
                }
            }
            for (String on : node.match().on()) {
                String[] names = on.split("=");
                key.add(Elements.get(row.value(), names[left ? 0 : names.length - 1]));
            }
            if (function == null && node.match().on().isEmpty()) {
                key.add(row.key());
            }
            keys.put(row, key.contains(null) ? null : key);
        }
        return keys;
    }

    private List<Bag.Item> matched(Node.Arranged node, List<Bag.Item> rows, boolean with, Set<String> failed) {
        Map<Bag.Item, List<Object>> left = keys(node, rows, true, failed);
        Set<List<Object>> right =
                new HashSet<>(keys(node, pass.content(node.sources().get(1)), false, failed).values());
        return left.keySet().stream()
                .filter(row -> (left.get(row) != null && right.contains(left.get(row))) == with)
                .toList();
    }

    private List<Bag.Item> join(Node.Arranged node, List<Bag.Item> rows, Set<String> failed) {
        Map<Bag.Item, List<Object>> left = keys(node, rows, true, failed);
        Map<Bag.Item, List<Object>> right =
                keys(node, pass.content(node.sources().get(1)), false, failed);
        List<Bag.Item> results = new ArrayList<>();
        left.forEach((row, key) -> {
            List<Bag.Item> partners = partners(key, right);
            partners.forEach(partner -> pair(node, row, partner, results, failed));
            if (partners.isEmpty() && node.other()) {
                pair(node, row, null, results, failed);
            }
        });
        right.forEach((row, key) -> {
            if (node.flag() && partners(key, left).isEmpty()) {
                pair(node, null, row, results, failed);
            }
        });
        return results;
    }

    private static List<Bag.Item> partners(List<Object> key, Map<Bag.Item, List<Object>> others) {
        return key == null
                ? List.of()
                : others.keySet().stream().filter(other -> Objects.equals(others.get(other), key)).toList();
    }

    private void pair(
            Node.Arranged node, Bag.Item left, Bag.Item right, List<Bag.Item> results, Set<String> failed) {
        List<Bag.Item> both = new ArrayList<>();
        Collections.addAll(both, left, right);
        Object value = call(node, node.function(), pass.arguments(node.function(), both), failed);
        if (value != null) {
            List<Long> age = left == null ? List.of(Long.MAX_VALUE) : left.age();
            results.add(derived(results, value, age, right == null ? List.of() : right.age()));
        }
    }
}
