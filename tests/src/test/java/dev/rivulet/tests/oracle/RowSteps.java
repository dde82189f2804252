package dev.rivulet.tests.oracle;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random steps on the collections of a program; few different rows, so that duplicates are many. */
final class RowSteps {
    private final Program program;
    private final Random random;
    private final Values values;
    private final List<Node.Source> sources;
    private final List<Node.Group> groups;
    private int now;
    private final Map<String, List<Object>> known = new HashMap<>();

    RowSteps(Program program, Random random, Values values) {
        this.program = program;
        this.random = random;
        this.values = values;
        this.sources = program.all(Node.Source.class);
        this.groups = program.all(Node.Group.class);
    }

    /** Time goes on, seldom back. */
    Step advance() {
        int ticks = random.nextInt(10) == 0 ? -3 : random.nextInt(6);
        now += Math.max(ticks, 0);
        return new Step.Advance(Instant.ofEpochSecond(now + Math.min(ticks, 0), random.nextInt(3) * 499_999_999L));
    }

    /** A listener to groups or windows. */
    Step hear() {
        Node.Group group = groups.get(random.nextInt(groups.size()));
        return new Step.Hear(group.name(), group.windows() ? News.values()[random.nextInt(3)] : News.GROUPS);
    }

    boolean any() {
        return !sources.isEmpty();
    }

    Step read() {
        if (!groups.isEmpty() && random.nextInt(2) == 0) {
            Node.Group group = groups.get(random.nextInt(groups.size()));
            if (group.windows() && random.nextInt(4) == 0) {
                return new Step.ReadLate(group.name());
            }
            List<Node.Scalar> outputs = group.nested().outputs();
            return new Step.ReadGroups(group.name(), outputs.get(random.nextInt(outputs.size())).name());
        }
        List<Node.Rows> all = new ArrayList<>(program.all(Node.Rows.class));
        all.removeIf(Node.Group.class::isInstance);
        return new Step.ReadRows(all.get(random.nextInt(all.size())).name());
    }

    Step edit() {
        if (!groups.isEmpty() && random.nextInt(8) == 0) {
            Node.Group group = groups.get(random.nextInt(groups.size()));
            List<Node.Input> free = free(group);
            if (!free.isEmpty()) {
                Node.Input input = free.get(random.nextInt(free.size()));
                return new Step.SetInGroup(
                        group.name(), random.nextInt(5), input.name(), values.any(input.type()));
            }
        }
        Node.Source source = sources.get(random.nextInt(sources.size()));
        return source.key() == null ? bag(source) : table(source);
    }

    /** The inputs of a group that are bound to nothing. */
    static List<Node.Input> free(Node.Group group) {
        return group.nested().all(Node.Input.class).stream().filter(input -> !input.required()).toList();
    }

    /** A row, most often one that was there before. */
    private Object row(Node.Source source) {
        List<Object> rows = known.computeIfAbsent(source.name(), name -> new ArrayList<>());
        boolean timed = source.element().equals(RowGenerator.STAMPED);
        if (rows.size() > 2 && random.nextInt(3) > (timed ? 1 : 0)) {
            return rows.get(random.nextInt(rows.size()));
        }
        Object row = values.row(source.element());
        if (timed) {
            row = Elements.with(row, "at", (long) values.time(now));
            row = Elements.with(row, "due", values.time(now));
        }
        rows.add(row);
        return row;
    }

    private Step bag(Node.Source source) {
        String name = source.name();
        int place = random.nextInt(12);
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3, 4 -> new Step.Insert(name, row(source));
            case 5 -> new Step.Delete(name, row(source));
            case 6, 7, 8 -> new Step.DeleteAt(name, place, random.nextBoolean());
            case 9 -> new Step.ReplaceAt(name, place, row(source), random.nextBoolean());
            default -> column(source, place);
        };
    }

    private Step table(Node.Source source) {
        Object key = values.key(source.key());
        return switch (random.nextInt(8)) {
            case 0, 1, 2, 3 -> new Step.Put(source.name(), key, row(source));
            case 4, 5 -> new Step.Remove(source.name(), key);
            case 6 -> new Step.DeleteAt(source.name(), random.nextInt(5), true);
            default -> column(source, random.nextInt(5));
        };
    }

    private Step column(Node.Source source, int place) {
        if (!source.element().plain()) {
            Object row = row(source);
            return source.key() == null
                    ? new Step.ReplaceAt(source.name(), place, row, true)
                    : new Step.Put(source.name(), values.key(source.key()), row);
        }
        List<RecordComponent> components = source.element().components();
        RecordComponent component = components.get(random.nextInt(components.size()));
        Object value = Elements.get(row(source), component.getName());
        return new Step.SetColumn(source.name(), place, component.getName(), value);
    }
}
