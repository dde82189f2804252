package dev.rivulet.tests.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The nested graphs of one pass: each is a world of its own, fed with the rows of its key. */
final class GroupPass {
    private final Pass pass;
    private final Map<String, Integer> touched = new LinkedHashMap<>();
    private final WindowPass windows;

    GroupPass(Pass pass) {
        this.pass = pass;
        this.windows = new WindowPass(pass, this);
    }

    /** How many groups may have changed in this pass. */
    int touched(String group) {
        return touched.getOrDefault(group, 0);
    }

    /** Nested methods run as their own graphs say; how often is not followed here. */
    void anyCalls(Program nested) {
        nested.nodes().forEach(node -> pass.calls.any(nested.counter(node.name())));
        nested.all(Node.Group.class).forEach(group -> anyCalls(group.nested()));
    }

    /**
     * Brings the groups of {@code node} up to date; {@code keys} holds the key of each row. While not
     * all keys are {@code known}, a group without rows keeps its inputs.
     */
    List<Bag.Item> group(Node.Group node, List<Bag.Item> rows, List<Bag.Item> keys, boolean known) {
        Map<Object, List<Bag.Item>> byKey = new LinkedHashMap<>();
        Map<Long, Bag.Item> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        for (Bag.Item key : keys) {
            Bag.Item row = byId.get(key.id());
            byKey.computeIfAbsent(key.key(), k -> new ArrayList<>()).add(row);
        }
        Map<Object, World> worlds = pass.world.groups.get(node.name());
        if (known) {
            worlds.keySet().retainAll(byKey.keySet());
        }
        List<Bag.Item> groups = new ArrayList<>();
        byKey.forEach((key, fed) -> {
            World world = worlds.computeIfAbsent(key, k -> new World(node.nested()));
            feed(node, world, key, fed, known);
            groups.add(new Bag.Item(groups.size(), key, world));
        });
        touched.put(node.name(), groups.size() + worlds.size() + 1);
        return groups;
    }

    /** The windows of {@code node}, brought up to date. */
    List<Bag.Item> windows(Node.Group node, List<Bag.Item> rows, boolean known) {
        touched.put(node.name(), Calls.ANY);
        return windows.windows(node, rows, known);
    }

    /** Gives {@code world} its key, its rows and what it reads of here, and works it out. */
    void feed(Node.Group node, World world, Object key, List<Bag.Item> rows, boolean known) {
        world.unsure = pass.world.unsure || !known;
        world.watermark = pass.world.watermark;
        for (Node inner : node.nested().nodes()) {
            if (inner instanceof Node.GroupKey) {
                world.start(inner.name(), key);
            } else if (inner instanceof Node.Source) {
                world.bags.get(inner.name()).become(rows);
            } else if (inner instanceof Node.Input input && node.binds(input.name())) {
                Cell outer = pass.demand(input.name());
                world.set(input.name(), outer.value);
                if (outer.stale != null) {
                    world.cells.get(input.name()).fail(outer.stale.outside());
                }
            }
        }
        Pass inner = new Pass(world, new Calls());
        node.nested().all(Node.Scalar.class).forEach(scalar -> inner.demand(scalar.name()));
    }

    /** A component of a row, or of a group the output of that name. */
    Object component(Bag.Item row, String name) {
        if (!(row.value() instanceof World world)) {
            return Elements.get(row.value(), name);
        }
        Cell cell = output(world, name);
        if (cell.stale != null) {
            throw new StaleGroup(cell.stale.within(nameOf(world)));
        }
        return cell.value;
    }

    /** Why the node {@code name} of the groups reads a scalar from outside that is stale; null if none is. */
    Stale blocked(Node.Group group, String name) {
        return blocked(List.of(group), name);
    }

    /** The same of the innermost graph of {@code path}, each group of which is within the one before. */
    private Stale blocked(List<Node.Group> path, String name) {
        Node.Group last = path.get(path.size() - 1);
        Node node = last.nested().node(name);
        if (node instanceof Node.Input && last.binds(name)) {
            return path.size() == 1 ? pass.demand(name).stale : blocked(path.subList(0, path.size() - 1), name);
        }
        Stale stale = null;
        for (String read : eager(node)) {
            stale = Stale.join(stale, blocked(path, read));
        }
        for (String component : components(last.nested(), node)) {
            List<Node.Group> deeper = new ArrayList<>(path);
            deeper.add((Node.Group) last.nested().node(((Node.Operator) node).source()));
            stale = Stale.join(stale, blocked(deeper, component));
        }
        return stale;
    }

    /** What {@code node} reads of groups within those of {@code program}. */
    private static List<String> components(Program program, Node node) {
        boolean over = node instanceof Node.Operator operator
                && operator.function() != null
                && program.node(operator.source()) instanceof Node.Group;
        return over ? named(((Node.Operator) node).function(), param -> param.kind() == Param.Kind.COMPONENT) : List.of();
    }

    /** What {@code node} cannot do without: not what a group only hands on to its graphs. */
    private static List<String> eager(Node node) {
        if (node instanceof Node.Group group) {
            return group.reads().stream().filter(group::calls).toList();
        }
        return node instanceof Node.Query query
                ? named(query.function(), param -> param.kind() != Param.Kind.LAZY)
                : node.reads();
    }

    private static List<String> named(Function function, Predicate<Param> which) {
        return function.params().stream().filter(which).map(Param::name).toList();
    }

    private String nameOf(World nested) {
        for (Map.Entry<String, Map<Object, World>> groups : pass.world.groups.entrySet()) {
            if (groups.getValue().containsValue(nested)) {
                return groups.getKey();
            }
        }
        throw new AssertionError("a group of nothing");
    }

    /** Why something is stale in windows that closed, here and in groups: they may be there until everyone was told. */
    Set<String> lastReasons() {
        Set<String> reasons = new TreeSet<>();
        pass.world.windows.forEach((name, open) ->
                reasons.addAll(stale(name, open.closed.stream().map(OpenWindows.Last::world).toList())));
        pass.world.groups.forEach((name, worlds) -> worlds.values().forEach(world -> {
            Set<String> names = new Pass(world, new Calls()).rows().groups().lastReasons();
            reasons.addAll(names(names.isEmpty() ? null : new Stale(names, 0), name));
        }));
        return reasons;
    }

    /** Why something that a group needs is stale; of all groups of {@code group}. */
    Set<String> stale(String group) {
        return stale(group, pass.world.groups.get(group).values());
    }

    private static Set<String> stale(String group, Collection<World> worlds) {
        Set<String> reasons = new TreeSet<>();
        for (World nested : worlds) {
            Pass inner = new Pass(nested, new Calls());
            for (String node : Sinks.needed(nested.program, Sinks.of(nested.program))) {
                Stale stale = inner.demand(node).stale;
                reasons.addAll(names(stale, group));
            }
            for (Node.Aggregate aggregate : nested.program.all(Node.Aggregate.class)) {
                Cell values = nested.cells.get(RowPass.values(aggregate.name()));
                reasons.addAll(names(values == null ? null : values.stale, group));
            }
            for (Node.Group deeper : nested.program.all(Node.Group.class)) {
                Set<String> names = inner.rows().groups().stale(deeper.name());
                reasons.addAll(names(names.isEmpty() ? null : new Stale(names, 0), group));
            }
        }
        return reasons;
    }

    private static Set<String> names(Stale stale, String group) {
        return stale == null ? Set.of() : stale.within(group).nodes();
    }

    /** Why {@code node} may be stale if groups that are gone from here are still there for it. */
    Set<String> anyReason(Node.Operator node) {
        Set<String> reasons = new TreeSet<>(Set.of(node.name()));
        within("", pass.world.program, reasons);
        return reasons;
    }

    private static void within(String path, Program program, Set<String> names) {
        for (Node.Group group : program.all(Node.Group.class)) {
            String inner = path + group.name() + ".";
            group.nested().nodes().forEach(node -> names.add(inner + node.name()));
            within(inner, group.nested(), names);
        }
    }

    /** A row function reads what is stale in a group. */
    static final class StaleGroup extends Expr.Failure {
        private static final long serialVersionUID = 1L;
        final transient Stale stale;

        StaleGroup(Stale stale) {
            this.stale = stale;
        }
    }

    /** An output of a group. */
    Cell output(World world, String name) {
        return new Pass(world, new Calls()).demand(name);
    }
}
