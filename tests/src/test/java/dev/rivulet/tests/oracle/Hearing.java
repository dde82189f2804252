package dev.rivulet.tests.oracle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The model's listener to groups or windows. */
final class Hearing {
    private final Step.Hear step;
    private final Node.Group group;
    private int next;
    private Map<Object, Known> known = Map.of();

    /**
     * What was known of a group.
     *
     * @param life which group of its key it was
     * @param values what it held
     */
    private record Known(long life, Map<String, Object> values) {
        boolean differs(Known other) {
            return !Same.bits(values, other.values) && !Same.bits(other.values, values);
        }
    }

    /** From now on, as {@code world} is. */
    Hearing(Step.Hear step, World world) {
        this.step = step;
        this.group = (Node.Group) world.program.node(step.group());
        this.next = step.news() == News.GROUPS ? 0 : log(world).size();
    }

    private List<?> log(World world) {
        OpenWindows windows = world.windows.get(step.group());
        return step.news() == News.CLOSED ? windows.closed : windows.late;
    }

    /** What the listener is told once {@code world} is up to date. */
    Optional<Event> deliver(World world) {
        if (world.cells.get(step.group()).stale != null) {
            return Optional.empty();
        }
        if (step.news() == News.GROUPS) {
            return groups(world);
        }
        List<?> news = log(world).subList(next, log(world).size());
        next = log(world).size();
        Object value = step.news() == News.CLOSED ? closed(news) : counts(news);
        return news.isEmpty() ? Optional.empty() : Optional.of(Event.value(step.what(), value));
    }

    private Object closed(List<?> news) {
        return news.stream()
                .map(OpenWindows.Last.class::cast)
                .map(last -> List.of(group.name() + "[" + last.window() + "]", outputs(last.world())))
                .toList();
    }

    /** How often each row is among {@code rows}. */
    static Map<Object, Integer> counts(List<?> rows) {
        Map<Object, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row, 1, Integer::sum));
        return counts;
    }

    private Map<String, Object> outputs(World world) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Node.Scalar output : group.nested().outputs()) {
            Cell cell = new Pass(world, new Calls()).demand(output.name());
            values.put(output.name(), cell.stale == null ? cell.value : "stale");
        }
        return values;
    }

    private Optional<Event> groups(World world) {
        Map<Object, Known> now = new HashMap<>();
        world.groups.get(step.group()).forEach((key, inner) -> now.put(key, new Known(inner.life, outputs(inner))));
        GroupNews news = new GroupNews(
                new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), group.passing());
        Set<Object> keys = new HashSet<>(known.keySet());
        keys.addAll(now.keySet());
        keys.forEach(key -> compare(String.valueOf(key), known.get(key), now.get(key), news));
        known = now;
        boolean sure = !news.quiet();
        return sure || !news.there().isEmpty() ? Optional.of(new Event(step.what(), news, Set.of(), sure)) : Optional.empty();
    }

    private static void compare(String key, Known before, Known now, GroupNews news) {
        boolean same = before != null && now != null && (news.passing() || before.life() == now.life());
        if (same) {
            news.there().add(key);
            if (before.differs(now)) {
                news.changed().add(key);
            }
            return;
        }
        if (before != null) {
            news.dropped().add(key);
        }
        if (now != null) {
            news.made().add(key);
        }
    }
}
