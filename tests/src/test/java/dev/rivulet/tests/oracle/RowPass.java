package dev.rivulet.tests.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rows of one pass: every collection and operator worked out from scratch, all of them together. */
final class RowPass {
    private final Pass pass;
    private final World world;
    private final Map<String, List<Bag.Item>> contents = new HashMap<>();
    private final Map<String, Integer> touched = new HashMap<>();
    private final GroupPass groups;
    private final ArrangedPass arranged;
    private boolean advanced;

    RowPass(Pass pass) {
        this.pass = pass;
        this.world = pass.world;
        this.groups = new GroupPass(pass);
        this.arranged = new ArrangedPass(this);
    }

    /** The name under which the row function of an aggregate is remembered. */
    static String values(String aggregate) {
        return aggregate + ".values";
    }

    List<Bag.Item> content(String node) {
        return contents.get(node);
    }

    GroupPass groups() {
        return groups;
    }

    /** Works out all rows, once. */
    void advance() {
        if (advanced) {
            return;
        }
        advanced = true;
        for (Node node : world.program.nodes()) {
            if (node instanceof Node.Source source) {
                source(source);
            } else if (node instanceof Node.Aggregate aggregate && aggregate.valued()) {
                operator(aggregate, values(node.name()));
            } else if (node instanceof Node.Group group && group.windows()) {
                windows(group);
            } else if (node instanceof Node.Rows) {
                operator((Node.Operator) node, node.name());
            }
            if (node instanceof Node.Group group) {
                groups.anyCalls(group.nested());
            }
        }
        world.bags.values().forEach(bag -> bag.touched.clear());
        world.rowsAgain = false;
    }

    private void source(Node.Source source) {
        Bag bag = world.bags.get(source.name());
        List<Bag.Item> items = List.copyOf(bag.items);
        contents.put(source.name(), items);
        int changed = bag.touched.size() + (bag.again > 0 ? items.size() : 0);
        bag.again -= bag.again > 0 && !bag.touched.isEmpty() ? 1 : 0;
        touched.put(source.name(), changed);
        publish(world.cells.get(source.name()), items, changed);
    }

    private static void publish(Cell cell, List<Bag.Item> items, int touched) {
        List<Object> values = new ArrayList<>();
        items.forEach(item -> values.add(item.value()));
        cell.publish(values, Cut.EQUAL);
        if (touched > 0) {
            cell.may++;
        }
    }

    /** How many rows of {@code name} an engine may take for changed. */
    private int touched(String name) {
        return world.program.node(name) instanceof Node.Group ? groups.touched(name) : touched.get(name);
    }

    /** Windows are stale for nothing of their own; while their rows are, no more is known. */
    private void windows(Node.Group node) {
        Stale stale = world.cells.get(node.source()).stale;
        node.bound().forEach(pass::demand);
        contents.put(node.name(), groups.windows(node, contents.get(node.source()), stale == null));
        touched.put(node.name(), Calls.ANY);
        publish(world.cells.get(node.name()), contents.get(node.name()), 1);
    }

    private void operator(Node.Operator node, String name) {
        Cell cell = world.cells.get(name);
        Map<String, int[]> now = new LinkedHashMap<>();
        Stale stale = null;
        for (String read : node.reads()) {
            if (world.program.node(read) instanceof Node.Scalar) {
                Cell scalar = pass.demand(read);
                now.put(read, scalar.version());
                boolean within = node instanceof Node.Group group && group.binds(read) && !group.calls(read);
                stale = within ? stale : Stale.join(stale, scalar.stale);
            }
        }
        if (world.program.node(node.source()) instanceof Node.Group group && node.function() != null) {
            for (Param param : node.function().params()) {
                if (param.kind() == Param.Kind.COMPONENT) {
                    stale = Stale.join(stale, groups.blocked(group, param.name()));
                }
            }
            if (stale != null) { // or the groups are stale, or what is read of one
                stale = Stale.join(stale, world.cells.get(group.name()).stale);
                stale = Stale.join(stale, new Stale(groups.anyReason(node), stale.failure()));
            }
        }
        String counter = world.program.counter(node.name());
        if (node instanceof Node.Arranged each) {
            arranged(each, cell, now, stale);
            return;
        }
        List<Bag.Item> rows = contents.get(node.source());
        boolean all = cell.outdated(now, 0) || cell.outdated(now, 1) || world.rowsAgain || unseen(node);
        Cell from = world.cells.get(node.source());
        // where something was stale, rows that are gone may still be handled
        int most = from.stale != null || cell.stale != null ? Calls.ANY : 0;
        most += touched(node.source()) + (all ? 2 * Math.max(rows.size(), kept()) : 0);
        touched.put(name, Math.min(most, Calls.ANY));
        pass.calls.may(counter, touched.get(name));
        if (node instanceof Node.Aggregate aggregate && aggregate.fold() == Node.Fold.FOLD) {
            pass.calls.any(counter); // what is added is taken out again
        }
        if (stale != null) {
            contents.put(name, List.of());
            fail(cell, stale);
            return;
        }
        now.put(node.source(), from.version());
        boolean moved = all || touched.get(name) > 0 || cell.outdated(now, 0) || cell.outdated(now, 1);
        Stale mine = apply(node, name, rows, from.stale != null);
        if (from.stale != null) {
            // it may still hold a row that it could not take, in place of one it did not get
            mine = Stale.join(mine, new Stale(groups.anyReason(node), from.stale.failure()));
        }
        Stale stuck = Stale.join(from.stale, mine);
        if (moved && stuck != null) {
            fail(cell, stuck);
        } else if (moved) {
            publish(cell, contents.get(name), touched.get(name));
        }
        cell.saw(now);
    }

    /** As {@link #operator}; how often an engine calls the functions is not followed. */
    private void arranged(Node.Arranged node, Cell cell, Map<String, int[]> now, Stale stale) {
        pass.calls.any(world.program.counter(node.name()));
        Stale below = null;
        boolean moved = cell.outdated(now, 0) || cell.outdated(now, 1) || world.rowsAgain || unseen(node);
        for (String source : node.sources()) {
            Cell from = world.cells.get(source);
            below = Stale.join(below, from.stale);
            now.put(source, from.version());
            moved |= touched(source) > 0;
        }
        moved |= cell.outdated(now, 0) || cell.outdated(now, 1);
        touched.put(node.name(), moved ? Calls.ANY : 0);
        if (stale != null) {
            contents.put(node.name(), List.of());
            fail(cell, stale);
            return;
        }
        Set<String> failed = new TreeSet<>();
        contents.put(node.name(), arranged.rows(node, failed));
        Stale mine = failed.isEmpty() ? null : new Stale(failed, Pass.failure());
        if (below != null) {
            // it may still hold a row that it could not take, in place of one it did not get
            mine = Stale.join(mine, new Stale(groups.anyReason(node), below.failure()));
        }
        Stale stuck = Stale.join(below, mine);
        if (moved && stuck != null) {
            fail(cell, stuck);
        } else if (moved) {
            publish(cell, contents.get(node.name()), 1);
        }
        cell.saw(now);
    }

    /** At most so many rows does an operator still hold for others that it could not take. */
    private int kept() {
        return world.bags.values().stream().mapToInt(bag -> bag.items.size()).sum();
    }

    /** Whether a scalar that it reads may change without being told from what it was. */
    private boolean unseen(Node.Operator node) {
        return node.reads().stream()
                .map(world.program::node)
                .anyMatch(read -> read instanceof Node.Scalar scalar && scalar.cut().kind() == Cut.Kind.NEVER);
    }

    /** Another row that throws is perhaps another failure, perhaps not. */
    static void fail(Cell cell, Stale stale) {
        if (cell.stale == null) {
            cell.fail(stale);
        } else {
            cell.may++;
            cell.stale = new Stale(stale.nodes(), cell.stale.failure());
        }
    }

    /** Fills the node's content; answers why it is stale if its function throws. */
    private Stale apply(Node.Operator node, String name, List<Bag.Item> rows, boolean stalled) {
        List<Bag.Item> results = new ArrayList<>();
        Set<String> failed = new TreeSet<>();
        for (Bag.Item row : rows) {
            try {
                Object result = node.function().call(arguments(node.function(), row));
                if (result == null) {
                    failed.add(node.name());
                } else if (!(node instanceof Node.Filter)) {
                    results.add(new Bag.Item(
                            row.id(), node instanceof Node.Group ? result : row.key(), result, row.age()));
                } else if ((Boolean) result) {
                    results.add(row);
                }
            } catch (GroupPass.StaleGroup e) {
                failed.addAll(e.stale.nodes());
            } catch (Expr.Failure e) {
                failed.add(node.name());
            }
        }
        contents.put(name, results);
        if (node instanceof Node.Group group) {
            contents.put(name, groups.group(group, rows, results, failed.isEmpty() && !stalled));
        }
        return failed.isEmpty() ? null : new Stale(failed, Pass.failure());
    }

    /** What {@code function} is given for a row. */
    Expr.Arguments arguments(Function function, Bag.Item row) {
        return arguments(function, List.of(row));
    }

    /** What {@code function} is given for a run of rows, or for two, of which one may be null. */
    Expr.Arguments arguments(Function function, List<Bag.Item> rows) {
        Map<Integer, Object> values = new HashMap<>();
        for (int i = 0; i < function.params().size(); i++) {
            Param param = function.params().get(i);
            Bag.Item row = param.kind() == Param.Kind.OTHER || param.kind() == Param.Kind.OTHER_COMPONENT
                    ? rows.get(1)
                    : rows.get(0);
            Object value = switch (param.kind()) {
                case ELEMENT, OTHER -> row == null ? null : row.value();
                case RUN -> rows.stream().map(Bag.Item::value).toList();
                case KEY -> row.key();
                case COMPONENT, OTHER_COMPONENT -> groups.component(row, param.name());
                default -> pass.demand(param.name()).value;
            };
            values.put(i, param.type() == null ? value : param.type().widen(value));
        }
        return Pass.given(values);
    }
}
