package dev.rivulet.tests.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The nested graphs of one pass: each is a world of its own, fed with the rows of its key. */
final class GroupPass {
    private final Pass pass;
    private final Map<String, Integer> touched = new LinkedHashMap<>();

    GroupPass(Pass pass) {
        this.pass = pass;
    }

    /** How many groups may have changed in this pass. */
    int touched(String group) {
        return touched.getOrDefault(group, 0);
    }

    /** Brings the groups of {@code node} up to date; {@code keys} holds the key of each row. */
    List<Bag.Item> group(Node.Group node, List<Bag.Item> rows, List<Bag.Item> keys) {
        Map<Object, List<Bag.Item>> byKey = new LinkedHashMap<>();
        Map<Long, Bag.Item> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        for (Bag.Item key : keys) {
            Bag.Item row = byId.get(key.id());
            byKey.computeIfAbsent(key.key(), k -> new ArrayList<>()).add(row);
        }
        Map<Object, World> worlds = pass.world.groups.get(node.name());
        worlds.keySet().retainAll(byKey.keySet());
        List<Bag.Item> groups = new ArrayList<>();
        byKey.forEach((key, fed) -> {
            World world = worlds.computeIfAbsent(key, k -> new World(node.nested()));
            feed(node, world, key, fed);
            groups.add(new Bag.Item(groups.size(), key, world));
        });
        touched.put(node.name(), groups.size() + 1);
        return groups;
    }

    private void feed(Node.Group node, World world, Object key, List<Bag.Item> rows) {
        for (Node inner : node.nested().nodes()) {
            if (inner instanceof Node.GroupKey) {
                world.start(inner.name(), key);
            } else if (inner instanceof Node.Source) {
                world.bags.get(inner.name()).become(rows);
            } else if (inner instanceof Node.Input input && input.required()) {
                world.set(input.name(), pass.demand(input.name()).value);
            }
        }
    }

    /** A component of a row, or of a group the output of that name. */
    Object component(Bag.Item row, String name) {
        if (!(row.value() instanceof World world)) {
            return Elements.get(row.value(), name);
        }
        Cell cell = output(world, name);
        if (cell.stale != null) {
            throw new Expr.Failure();
        }
        return cell.value;
    }

    /** An output of a group. */
    Cell output(World world, String name) {
        for (Node.Query query : world.program.all(Node.Query.class)) {
            pass.calls.any(world.program.counter(query.name()));
        }
        for (Node.Operator operator : world.program.all(Node.Operator.class)) {
            pass.calls.any(world.program.counter(operator.name()));
        }
        return new Pass(world, new Calls()).demand(name);
    }
}
